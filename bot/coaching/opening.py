"""How a session begins: disclosure and consent, the choice of a scenario, going on with what was left."""

from __future__ import annotations

from dataclasses import replace
from zlib import crc32

from bot.coaching import words
from bot.coaching.debrief import debrief_message
from bot.coaching.house import Doing, Done, House
from bot.coaching.roleplay import opened, partner_says
from bot.domain.intent import Intent
from bot.domain.learner import CONSENT_VERSION, Learner
from bot.domain.messages import Address, OutboundMessage
from bot.domain.scenario import Scenario
from bot.domain.session import Phase, PracticeSession


def new_session(house: House, address: Address, phase: Phase = Phase.CONSENT) -> PracticeSession:
    """Return a session nothing was said in."""
    identity = house.new_id()
    return PracticeSession(identity, address, crc32(identity.encode()), phase, house.rules.new_clock())


def ask_consent(doing: Doing) -> Done:
    """Disclose, and ask for consent."""
    return Done(doing.session, (words.consent(doing.house.privacy),))


def offer_scenarios(doing: Doing) -> Done:
    """Note the consent and let the learner choose."""
    choice = words.scenario_choice(doing.house.library.scenarios())
    return Done(doing.session, (choice,), learner=_agreed(doing))


def open_chosen(doing: Doing) -> Done:
    """Open the scenario wanted beforehand, which is right after the consent, else the one just named."""
    wanted = doing.session.wanted
    scenario = doing.house.library.scenario(wanted or doing.intent.text)
    undecided = replace(doing.session, wanted="")
    if scenario is None:
        return Done(
            undecided, (words.scenario_choice(doing.house.library.scenarios(), words.NO_SUCH_SCENARIO),)
        )
    done = opened(doing.house, undecided, scenario)
    return replace(done, learner=_agreed(doing)) if wanted else done


def begin_anew(doing: Doing) -> Done:
    """Begin another session after one that is over: in the scenario wanted, or by choosing one."""
    fresh = new_session(doing.house, doing.session.address, Phase.CHOOSING)
    following = replace(doing, session=replace(fresh, wanted=doing.session.wanted), intent=Intent())
    done = open_chosen(following) if following.session.wanted else offer_scenarios(following)
    return replace(done, session=doing.session, next_session=done.session, learner=_agreed(doing))


def restart(doing: Doing) -> Done:
    """Begin the same scenario again."""
    if doing.scenario is None:
        return begin_anew(doing)
    again = opened(doing.house, new_session(doing.house, doing.session.address), doing.scenario)
    return Done(doing.session, again.say, next_session=again.session)


def offer_resume(doing: Doing) -> Done:
    """Offer to go on with what was left."""
    if doing.scenario is None:
        return ask_consent(doing)
    return Done(doing.session, (words.resume_offer(doing.scenario, doing.session, doing.house.privacy),))


def resume(doing: Doing) -> Done:
    """Go on where it was left; the offer said what consent says, so that this is consent."""
    if doing.scenario is None:
        return begin_anew(doing)
    say = (words.harken(words.WELCOME_BACK), _where_we_were(doing.session, doing.scenario))
    return Done(doing.session, say, learner=_agreed(doing))


def _agreed(doing: Doing) -> Learner:
    return replace(
        doing.learner,
        consent_version=CONSENT_VERSION,
        consented_at=doing.house.clock.now(),
        consented_to=doing.house.privacy.provider,
    )


def _where_we_were(session: PracticeSession, scenario: Scenario) -> OutboundMessage:
    match session.phase:
        case Phase.REFLECTION:
            return words.reflection_form(len(session.reflection))
        case Phase.FOLLOW_UP:
            return debrief_message(session)
        case Phase.REALISM:
            return words.realism_question(None)
        case _:
            return partner_says(scenario, session.transcript.partner_turns[-1].text)
