"""The proxy of QGIS's settings, in the words that pip understands."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Optional
from urllib.parse import quote, urlsplit

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtNetwork import QNetworkProxy

from ..engine.errors import OptionError
from ..i18n import tr

MASK = "****"


@dataclass(frozen=True)
class Proxy:
    """Where to connect through: `scheme` is `http` or `socks5h`; `without` are hosts to reach directly."""

    scheme: str
    host: str
    port: int
    user: str = ""
    password: str = field(default="", repr=False)
    without: tuple[str, ...] = ()

    def __str__(self) -> str:
        """The address with user and password masked."""
        return self._url(f"{MASK}:{MASK}@" if self.user else "")

    def environment(self) -> dict[str, str]:
        """The variables for a child process; a secret must never stand on a command line."""
        url = self._url(f"{quote(self.user, safe='')}:{quote(self.password, safe='')}@" if self.user else "")
        values = dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"), url)
        if self.without:
            values["NO_PROXY"] = values["no_proxy"] = ",".join(self.without)
        return values

    def masked(self, text: str) -> str:
        """`text` without the user's name and password, in case a library repeats the address."""
        for secret in (self.password, self.user):
            for written in {secret, quote(secret, safe="")}:
                if written:
                    text = text.replace(f"{written}@", f"{MASK}@").replace(f"{written}:", f"{MASK}:")
        return text

    def _url(self, account: str) -> str:
        port = f":{self.port}" if self.port else ""
        return f"{self.scheme}://{account}{self.host}{port}"


def proxy_of(settings: QgsSettings) -> Optional[Proxy]:
    """The proxy that the user set in QGIS; None where it is off or left to the system, which pip asks by itself."""

    def value(name: str) -> Any:
        return settings.value(f"proxy/{name}", "") or ""

    if str(value("proxyEnabled")).lower() != "true" or not value("proxyHost"):
        return None
    scheme = {"HttpProxy": "http", "HttpCachingProxy": "http", "Socks5Proxy": "socks5h"}.get(str(value("proxyType")))
    if scheme is None:
        return None
    try:
        port = int(value("proxyPort") or 0)
    except ValueError:
        raise OptionError(
            tr("the proxy's port in QGIS's settings must be a number, got {port!r}").format(port=value("proxyPort"))
        ) from None
    user, password = str(value("proxyUser")), str(value("proxyPassword"))
    if value("authcfg"):
        user, password = _stored_account(str(value("authcfg")))
    direct = settings.value("proxy/noProxyUrls", []) or []
    hosts = (_host(url) for url in ([direct] if isinstance(direct, str) else direct))
    return Proxy(scheme, str(value("proxyHost")), port, user, password, tuple(host for host in hosts if host))


def _stored_account(configuration: str) -> tuple[str, str]:
    """User and password that QGIS keeps encrypted."""
    fine, proxy = QgsApplication.authManager().updateNetworkProxy(QNetworkProxy(), configuration)
    if not fine:
        raise OptionError(
            tr("QGIS cannot open the authentication {configuration!r} that its proxy settings name.").format(
                configuration=configuration
            )
        )
    return str(proxy.user()), str(proxy.password())


def _host(url: str) -> str:
    return urlsplit(url if "//" in url else f"//{url}").hostname or ""
