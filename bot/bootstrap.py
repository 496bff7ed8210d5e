"""The composition root: the only file that names concrete classes. Each is imported when it is asked for."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from bot.ports.judge import Judge
from bot.ports.library import Library

if TYPE_CHECKING:
    from adapters.terminal.adapter import TerminalChat
    from bot.coaching.house import House, Privacy
    from bot.coaching.inbox import Inbox
    from bot.content.problems import Problem
    from bot.domain.calibration import Calibration
    from bot.domain.messages import Address, Served
    from bot.llm.model import Model
    from bot.llm.settings import ModelSettings
    from bot.ports.chat import Chat
    from bot.ports.prompts import Prompts
    from bot.ports.store import Store
    from bot.settings import Settings


def offline_judge() -> Judge:
    """Return the judge that needs no key, no network and no model."""
    from bot.offline.judging.judge import OfflineJudge

    return OfflineJudge()


@asynccontextmanager
async def open_judge(
    engine: str, environ: Mapping[str, str], *, calibrated: bool = True, calibration: Path | None = None
) -> AsyncIterator[Judge]:
    """Open a judge by its engine ("offline" or "llm") for as long as the block lasts.

    Args:
        engine: who rates.
        environ: the environment.
        calibrated: whether a model's ratings are calibrated, where a calibration for it is stored.
        calibration: a file with another one.

    Raises:
        HarkenError: no model is set, or the calibration cannot be used.
    """
    if engine == "offline":
        yield offline_judge()
        return

    import logging

    from bot.clock import SystemClock
    from bot.content.prompts import FilePrompts
    from bot.domain.errors import SettingsError
    from bot.llm.calibration import load
    from bot.llm.client import OpenAIModel
    from bot.llm.settings import ModelSettings

    chosen = ModelSettings.from_environment(environ)
    if chosen is None:
        raise SettingsError(
            "No language model is set, so none can judge. Set OPENAI_API_KEY, or OPENAI_BASE_URL for a "
            "server of your own, or use --judge offline."
        )
    logging.getLogger("bot").addHandler(logging.NullHandler())  # each verdict says what went wrong with it
    model = OpenAIModel(chosen.judge_model, chosen.server, SystemClock())
    try:
        prompts = FilePrompts()
        stored = _stored_calibration(chosen, prompts, environ) if calibrated and not calibration else None
        lines = load(calibration) if calibrated and calibration else stored
        yield _model_judge(model, prompts, "command-line", chosen, lines)
    finally:
        await model.close()


def _model_judge(
    model: Model, prompts: Prompts, caller: str, chosen: ModelSettings, calibration: Calibration | None
) -> Judge:
    from bot.llm.judge import ModelJudge

    return ModelJudge(
        model,
        prompts,
        caller,
        chosen.judge_votes,
        calibration,
        model_name=chosen.judge_model,
        seconds=chosen.judge_seconds,
    )


def _stored_calibration(
    chosen: ModelSettings, prompts: Prompts, environ: Mapping[str, str]
) -> Calibration | None:
    """Return the calibration kept for this model and prompt, None where there is none."""
    from bot.llm.calibration import load
    from bot.llm.judge import PROMPT, judge_name

    path = calibration_file(environ, judge_name(chosen.judge_model, prompts.render(PROMPT)))
    return load(path) if path.exists() else None


def calibration_file(environ: Mapping[str, str], judge: str) -> Path:
    """Return where the calibration of a judge is looked for."""
    from bot.llm.calibration import file_name
    from bot.settings import Settings

    return Settings.from_environment(environ).data_folder / "calibration" / file_name(judge)


def save_calibration(calibration: Calibration, path: Path) -> None:
    """Write a calibration to a file; raises SettingsError."""
    from bot.llm.calibration import save

    save(calibration, path)


def library(settings: Settings) -> Library:
    """Return Harken's scenarios and those of the operator's folder; raises ContentError."""
    from bot.content.library import FileLibrary

    return FileLibrary.load([settings.scenario_folder] if settings.scenario_folder else [])


def lint_scenarios(paths: Sequence[Path], settings: Settings) -> tuple[Problem, ...]:
    """Return what is wrong with scenario files: those given, else Harken's own and the operator's folder."""
    from bot.content.lint import lint_packaged, lint_paths

    if paths:
        return lint_paths(paths)
    folder = settings.scenario_folder
    return (*lint_packaged(), *(lint_paths([folder]) if folder else ()))


@dataclass(frozen=True, slots=True)
class TerminalPractice:
    """What `harken practice` runs on."""

    house: House
    inbox: Inbox
    chat: TerminalChat
    address: Address


@asynccontextmanager
async def terminal_practice(environ: Mapping[str, str]) -> AsyncIterator[TerminalPractice]:
    """Put together a practice at this terminal.

    Raises:
        HarkenError: a setting, the database or a scenario cannot be used.
    """
    from adapters.terminal.adapter import this_terminal
    from adapters.terminal.config import PLATFORM, TerminalConfig
    from adapters.terminal.seat import taken_seat
    from bot.clock import SystemClock
    from bot.coaching.inbox import Inbox
    from bot.domain.messages import Served
    from bot.llm.settings import ModelSettings
    from bot.logs import logging_to
    from bot.settings import Settings

    settings, chosen = Settings.from_environment(environ), ModelSettings.from_environment(environ)
    async with AsyncExitStack() as stack:
        store = await stack.enter_async_context(open_store(settings))
        stack.enter_context(logging_to(settings.data_folder / "harken.log"))
        config = TerminalConfig(settings.user, stack.enter_context(taken_seat(settings.data_folder)))
        chat = this_terminal(config, SystemClock())
        served = Served(frozenset({PLATFORM}), config.address)
        house = offline_house(settings, store, {PLATFORM: chat}, served)
        if chosen is not None:
            house = await stack.enter_async_context(modelled(house, chosen, environ))
        yield TerminalPractice(house, Inbox(house), chat, config.address)


@asynccontextmanager
async def open_store(settings: Settings) -> AsyncIterator[Store]:
    """Open the database for as long as the block lasts; raises StorageError."""
    from bot.storage.store import SqlStore

    store = await SqlStore.open(settings.database, settings.keys)
    try:
        yield store
    finally:
        await store.close()


def offline_house(settings: Settings, store: Store, chats: Mapping[str, Chat], served: Served) -> House:
    """Return a house that needs no key, no network and no model."""
    from bot.clock import SystemClock
    from bot.coaching.house import Engine, House
    from bot.domain.session import PracticeRules
    from bot.offline.coaching.coach import OfflineCoach
    from bot.offline.partner.partner import OfflinePartner

    return House(
        store=store,
        library=library(settings),
        embedded=Engine(OfflinePartner(), offline_judge(), OfflineCoach()),
        clock=SystemClock(),
        chats=chats,
        served=served,
        rules=PracticeRules(settings.time_limit, settings.idle_after),
        privacy=_privacy(settings),
        new_id=lambda: uuid4().hex,
    )


@asynccontextmanager
async def modelled(house: House, chosen: ModelSettings, environ: Mapping[str, str]) -> AsyncIterator[House]:
    """Give a house a language model for as long as the block lasts; the embedded engine stands in for it.

    Raises:
        ContentError: a prompt cannot be used.
    """
    from bot.coaching.house import Engine
    from bot.content.prompts import FilePrompts
    from bot.domain.spending import Allowance
    from bot.llm import coach as coaching
    from bot.llm import partner as playing
    from bot.llm.client import OpenAIModel
    from bot.llm.coach import ModelCoach
    from bot.llm.partner import ModelPartner
    from bot.llm.standing_in import SteadyCoach, SteadyJudge, SteadyPartner

    names = {chosen.model, chosen.judge_model, chosen.coach_model}
    models = {name: OpenAIModel(name, chosen.server, house.clock) for name in names}
    prompts = FilePrompts()
    calibration = _stored_calibration(chosen, prompts, environ)  # read once, not at every line
    embedded = house.embedded
    partner_manner = replace(playing.MANNER, seconds=chosen.partner_seconds)
    coach_manner = replace(coaching.MANNER, seconds=chosen.coach_seconds)

    def engine(pseudonym: str) -> Engine:
        partner = ModelPartner(models[chosen.model], prompts, pseudonym, partner_manner)
        judge = _model_judge(models[chosen.judge_model], prompts, pseudonym, chosen, calibration)
        coach = ModelCoach(models[chosen.coach_model], prompts, pseudonym, coach_manner)
        return Engine(
            SteadyPartner(partner, embedded.partner),
            SteadyJudge(judge, embedded.judge),
            SteadyCoach(coach, embedded.coach),
        )

    engine("start")  # a broken prompt is found now
    allowance = Allowance(chosen.learner_tokens_a_day, chosen.tenant_tokens_a_day)
    told = f"Your messages are sent to {chosen.server.provider}, whose model {chosen.model} answers them."
    try:
        yield replace(house, model=engine, allowance=allowance, privacy=replace(house.privacy, provider=told))
    finally:
        for model in models.values():
            await model.close()


def _privacy(settings: Settings) -> Privacy:
    from bot.coaching.house import Privacy

    here = str(settings.database).startswith("sqlite") or isinstance(settings.database, Path)
    return Privacy(
        stored_in="a file on this computer" if here else "a database outside this computer",
        readers=(
            "Whoever can use your account on this computer can read it, and nobody else."
            if here
            else "Whoever runs that database can read it."
        ),
        provider="No model provider gets it: partner, judge and coach run on this computer.",
        transcripts_for=settings.transcripts_for,
        scores_for=settings.scores_for,
        crisis_line=settings.crisis_line,
        deleted_when=", the next time you practise",
    )
