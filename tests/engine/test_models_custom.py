"""Networks that a user's own file builds: what it may be, and what is said of what it may not."""

import pytest
from network_fixtures import PIXELS
from tilewright.engine.errors import InputError, OptionError
from tilewright.engine.models.architectures import Settings
from tilewright.engine.models.architectures.custom import build_custom
from tilewright.engine.models.backend import keras

# Keras 3.15 converts its variables the way that numpy 2 warns of.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")


@pytest.fixture(autouse=True)
def seed():
    keras.utils.set_random_seed(1)


NETWORK = """
import keras

def build(height, width, bands, outputs, task):
    inputs = keras.Input((height, width, bands))
    values = keras.layers.Conv2D(4, 3, padding="same")(inputs)
    {body}
"""
LAST = 'keras.layers.Conv2D({}, 1, activation="softmax")'


def own(tmp_path, body, head=PIXELS, allow_code=True, whole=False, settings=None):
    path = tmp_path / "mine.py"
    path.write_text(body if whole else NETWORK.format(body=body))
    return build_custom(path, 16, 20, 2, head, settings or Settings(), allow_code)


def test_a_users_file_builds_the_network(tmp_path):
    model = own(tmp_path, f"return keras.Model(inputs, {LAST.format('outputs')}(values))")
    assert model.output_shape == (None, 16, 20, 3)
    smaller = own(tmp_path, f"return keras.Model(inputs, {LAST.format('outputs')}(values)[:, 2:-2, 3:-3])")
    assert smaller.output_shape == (None, 12, 14, 3)
    body = f"return keras.Model(inputs, {LAST.format('outputs')}(values))"
    assert own(tmp_path, body, settings=Settings(dates=2)).input_shape == (None, 16, 20, 2)


def test_a_users_file_does_not_run_unless_it_may(tmp_path):
    mark = tmp_path / "ran"
    with pytest.raises(OptionError, match=r"mine.py runs code, which needs ALLOW_CODE"):
        own(tmp_path, f"open({str(mark)!r}, 'w').close()", whole=True, allow_code=False)
    assert not mark.exists()


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("raise ValueError('too small')", r"mine.py, line 7: ValueError: too small"),
        ("return keras.layers.Dense(0)(values)", r"mine.py, line 7: ValueError"),
        ("import sys; sys.exit(3)", "line 7: SystemExit: 3"),
        ("return 5", "must return a Keras model, got int"),
        (
            f"return keras.Model(inputs, {LAST.format(4)}(values))",
            r"must give \(height, width, 3\) .*, got \(16, 20, 4\)",
        ),
        (
            f"return keras.Model(inputs, keras.layers.Permute((3, 1, 2))({LAST.format(3)}(values)))",
            r"must give \(height, width, 3\) with the outputs as the last axis for SEGMENTATION, got \(3, 16, 20\)",
        ),
        (
            "return keras.Model(inputs, keras.layers.Conv2D(3, 1)(values))",
            "must give shares from 0 to 1, .* end it in a softmax",
        ),
        (
            "return keras.Model(inputs, keras.layers.Conv2D(3, 1, activation='sigmoid')(values))",
            "must give shares of classes that sum to 1",
        ),
        (
            f"return keras.Model(inputs, keras.layers.Lambda(lambda v: v * 1)({LAST.format(3)}(values)))",
            "Lambda runs code. Build the model of stock Keras layers",
        ),
        (f"return keras.Model(inputs, {LAST.format(3)}(values)[:, 1:])", "or fewer by an even number, got 15 × 20"),
        (
            f"other = keras.Input((8, 8, 2)); return keras.Model(other, {LAST.format(3)}(other))",
            r"must take \(height, width, bands\) \(16, 20, 2\), got \(8, 8, 2\)",
        ),
        ("return keras.Model([inputs, keras.Input((1,))], values)", "must have one input and one output|line 7"),
    ],
)
@pytest.mark.filterwarnings("ignore:The structure of `inputs`")
def test_what_is_wrong_with_a_users_network_is_said(body, text, tmp_path):
    with pytest.raises(InputError, match=text):
        own(tmp_path, body)


def test_what_is_wrong_with_a_users_file_is_said(tmp_path):
    with pytest.raises(InputError, match=r"mine.py, line 2: "):
        own(tmp_path, "import keras\ndef build(:\n", whole=True)
    with pytest.raises(InputError, match=r"mine.py, line 1: ModuleNotFoundError: .*no_such_module"):
        own(tmp_path, "import no_such_module\n", whole=True)
    with pytest.raises(InputError, match=r"must have a function build\(height, width, bands, outputs, task\)"):
        own(tmp_path, "x = 1\n", whole=True)
    with pytest.raises(InputError, match="There is no architecture file"):
        build_custom(tmp_path / "no.py", 16, 16, 2, PIXELS, Settings(), True)
    with pytest.raises(OptionError, match=r"must end in .py"):
        build_custom(tmp_path / "no.txt", 16, 16, 2, PIXELS, Settings(), True)
    with pytest.raises(OptionError, match="depth is for the built-in architectures"):
        own(tmp_path, "x = 1\n", whole=True, settings=Settings(depth=3))
