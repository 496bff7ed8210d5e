"""The environment's part of the language model."""

from __future__ import annotations

import pytest

from bot.domain.errors import SettingsError
from bot.llm.settings import DEFAULT_MODEL, ModelSettings

OPENAI = "https://api.openai.com/v1"
KEY = {"OPENAI_API_KEY": "sk-1"}


def test_without_key_and_server_there_is_no_model():
    """The offline engine serves where nothing is set, or set to nothing."""
    assert ModelSettings.from_environment({}) is None
    assert ModelSettings.from_environment({"OPENAI_API_KEY": " ", "HARKEN_MODEL": "x"}) is None


def test_a_key_alone_means_openai_with_the_default_model_in_every_role():
    """A key is enough."""
    settings = ModelSettings.from_environment({"OPENAI_API_KEY": "sk-1\n"})
    assert settings is not None
    assert (settings.server.api_key, settings.server.base_url) == ("sk-1", OPENAI)
    assert settings.server.provider == "openai"
    assert {settings.model, settings.judge_model, settings.coach_model} == {DEFAULT_MODEL}


def test_a_server_alone_gets_any_key():
    """A local server wants no key; the SDK does."""
    settings = ModelSettings.from_environment({"OPENAI_BASE_URL": "http://127.0.0.1:8080/v1"})
    assert settings is not None
    assert settings.server.api_key
    assert settings.server.provider == "127.0.0.1"


def test_a_password_in_the_address_is_not_in_the_record():
    """The provider's name holds the host alone."""
    settings = ModelSettings.from_environment({"OPENAI_BASE_URL": "https://me:pw@gate.example:99/v1"})
    assert settings is not None
    assert settings.server.provider == "gate.example"


def test_the_key_is_not_shown():
    """Settings may end up in a log; the key doesn't."""
    assert "sk-1" not in repr(ModelSettings.from_environment(KEY))


def test_roles_may_have_models_of_their_own_and_everything_can_be_set():
    """Each variable reaches its field."""
    settings = ModelSettings.from_environment(
        KEY
        | {
            "HARKEN_MODEL": "a",
            "HARKEN_JUDGE_MODEL": "b",
            "HARKEN_COACH_MODEL": "c",
            "HARKEN_LEARNER_TOKENS_A_DAY": "10",
            "HARKEN_TENANT_TOKENS_A_DAY": "20",
            "HARKEN_JUDGE_VOTES": "3",
            "HARKEN_PARTNER_SECONDS": "1.5",
            "HARKEN_JUDGE_SECONDS": "30",
            "HARKEN_COACH_SECONDS": "12",
        }
    )
    assert settings is not None
    assert (settings.model, settings.judge_model, settings.coach_model) == ("a", "b", "c")
    assert (settings.learner_tokens_a_day, settings.tenant_tokens_a_day) == (10, 20)
    assert settings.judge_votes == 3
    assert (settings.partner_seconds, settings.judge_seconds, settings.coach_seconds) == (1.5, 30, 12)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("OPENAI_API_KEY", "sk one"),
        ("OPENAI_API_KEY", "sk-é"),
        ("OPENAI_API_KEY", "sk\n2"),
        *(
            ("OPENAI_BASE_URL", url)
            for url in ("localhost:8080", "ftp://x/v1", "http://", "http://x:99999", "http://[", "x")
        ),
        *(
            (name, value)
            for name in ("HARKEN_LEARNER_TOKENS_A_DAY", "HARKEN_TENANT_TOKENS_A_DAY", "HARKEN_JUDGE_VOTES")
            for value in ("0", "-1", "1.5", "many", "٣", "1" + "0" * 5000)
        ),
        ("HARKEN_JUDGE_VOTES", "2"),
        ("HARKEN_JUDGE_VOTES", "11"),
        *(("HARKEN_PARTNER_SECONDS", value) for value in ("0", "nan", "inf", "601", "soon", "-3")),
    ],
)
def test_a_value_that_cannot_be_used_is_said_by_name(name: str, value: str):
    """The operator reads which variable to change, and to what."""
    with pytest.raises(SettingsError, match=rf"^{name} .*\.$"):
        ModelSettings.from_environment(KEY | {name: value})


def test_a_key_that_cannot_be_used_is_not_repeated():
    """The error about a key doesn't show it."""
    with pytest.raises(SettingsError) as caught:
        ModelSettings.from_environment({"OPENAI_API_KEY": "sk-secret with space"})
    assert "secret" not in str(caught.value)
