"""The proxy of QGIS's settings reaches pip in its environment, and never a log."""

import pytest
from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsSettings
from qgis.PyQt.QtCore import QSettings
from tilewright.door.installer import EnvironmentFailed, Installer
from tilewright.door.proxy import Proxy, proxy_of
from tilewright.engine.errors import OptionError

WORD = "hidden"


@pytest.fixture
def proxy(qgis_app):
    """Sets the proxy as the dialog of QGIS does; everything is taken back."""

    def use(**values):
        for name, value in {"proxyEnabled": True, "proxyHost": "gate.example", **values}.items():
            QgsSettings().setValue(f"proxy/{name}", value)
        return proxy_of(QgsSettings())

    yield use
    QSettings().remove("proxy")
    QgsSettings().remove("proxy")


def test_no_proxy(proxy):
    assert proxy_of(QgsSettings()) is None
    assert proxy(proxyEnabled=False, proxyType="HttpProxy") is None
    assert proxy(proxyType="DefaultProxy") is None
    assert proxy(proxyType="HttpProxy", proxyHost="") is None


def test_an_http_proxy_with_a_password(proxy):
    found = proxy(
        proxyType="HttpProxy",
        proxyPort="3128",
        proxyUser="ann@home",
        proxyPassword="p:w/1",  # pragma: allowlist secret
        noProxyUrls=["http://intra.example/x", "localhost"],
    )
    assert found == Proxy("http", "gate.example", 3128, "ann@home", "p:w/1", ("intra.example", "localhost"))
    values = found.environment()
    address = "http://ann%40home:p%3Aw%2F1@gate.example:3128"  # pragma: allowlist secret
    assert values["HTTPS_PROXY"] == values["http_proxy"] == address
    assert values["NO_PROXY"] == "intra.example,localhost"
    assert str(found) == "http://****:****@gate.example:3128"
    assert "p:w/1" not in repr(found)
    assert found.masked(f"to {address} failed") == "to http://****:****@gate.example:3128 failed"


def test_a_port_that_is_no_number(proxy):
    with pytest.raises(OptionError, match="port in QGIS's settings must be a number, got 'http'"):
        proxy(proxyType="HttpProxy", proxyPort="http")


def test_an_account_that_qgis_keeps_encrypted(proxy):
    manager = QgsApplication.authManager()
    assert manager.setMasterPassword("a master password", True)
    account = QgsAuthMethodConfig("Basic")
    account.setName("gate")
    account.setConfig("username", "ann")
    account.setConfig("password", "hidden")
    assert manager.storeAuthenticationConfig(account)[0]
    found = proxy(proxyType="HttpProxy", proxyPort="3128", authcfg=account.id())
    assert (found.user, found.password) == ("ann", "hidden")


def test_the_installer_gets_it_in_its_environment_alone(proxy, feedback, tmp_path, monkeypatch):
    """A program that prints its arguments and variables stands in for pip; what it says is masked."""
    proxy(proxyType="HttpProxy", proxyPort="3128", proxyUser="ann", proxyPassword=WORD)
    python = tmp_path / "python"
    python.write_text('#!/bin/sh\necho "arguments: $*"\nenv\nexit 3\n')
    python.chmod(0o755)
    with pytest.raises(EnvironmentFailed) as failure:
        Installer(feedback, tmp_path / "tmp", None).run([str(python)], ["pip"])
    assert WORD not in str(failure.value)
    monkeypatch.setattr("tilewright.door.installer.LAST_LINES", 500)
    with pytest.raises(EnvironmentFailed, match=r"HTTPS_PROXY=http://\*\*\*\*:\*\*\*\*@gate\.example:3128") as failure:
        Installer(feedback, tmp_path / "tmp", None).run([str(python)], ["pip"])
    assert WORD not in str(failure.value)


def test_a_socks_proxy_is_refused_with_the_way_out(proxy, feedback, tmp_path):
    proxy(proxyType="Socks5Proxy", proxyPort="1080", proxyUser="ann", proxyPassword=WORD)
    with pytest.raises(EnvironmentFailed) as refusal:
        Installer(feedback, tmp_path / "tmp", None)
    assert refusal.match(r"SOCKS proxy socks5h://\*\*\*\*:\*\*\*\*@gate\.example:1080 .*folder of wheels")


def test_a_folder_of_wheels_needs_no_proxy(proxy, feedback, tmp_path):
    proxy(proxyType="Socks5Proxy", proxyPort="1080")
    assert Installer(feedback, tmp_path / "tmp", tmp_path).proxy is None
