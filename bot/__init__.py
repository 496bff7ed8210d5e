"""Harken's core: practice of empathic conversation, whatever chat platform it happens on.

A tour of the rooms, from the outside in; imports run this way only, and `lint-imports` checks it:

- `cli`, `commands/`: the `harken` command, one file a subcommand.
- `bootstrap`: the composition root, the only file that names concrete classes.
- `coaching/`: the use cases: a message's way from `inbox` to `outbox`, the role-play, the debrief, privacy.
- `storage/`: SQLAlchemy and Alembic; SQLite by default.
- `offline/`: partner, judge and coach that need no key, no network and no model.
- `llm/`: the same three on a language model.
- `judging/`: measures judges: agreement with experts, calibration, drift.
- `content/`: loads and checks what is data: `scenarios/` and `prompts/`.
- `scheduling/`: ticks that look at the clocks; the rows are the truth.
- `settings`, `clock`, `logs`: the environment, read once; the time; the operator's log.
- `ports/`: what the core needs from outside, one Protocol a file.
- `domain/`: what is true whatever the platform: sessions, transcripts, ratings, moves. Pure.

Beside it, `adapters/` connects chat platforms; an adapter sees ports and domain alone.

The words used everywhere:

- learner: who practises (in a transcript: the supporter). partner: the role-played person (the seeker).
- coach: gives feedback and answers questions. judge: rates a conversation.
- scenario, persona, opener: whom the partner plays, and the first thing they say.
- session, turn, transcript: one practice, one message in it, all of them.
- dimension: one of six things rated; three prescriptive (more helps), three proscriptive (less helps).
- rating (1-5), overall score (-12…12), evidence (an exact quote), move (what one sentence does).
- reflection: the learner's rating of themselves, before any score. debrief: scores and feedback.
- follow-up: a question to the coach. tenant: a workspace or server; "local" in a terminal.
- adapter, port, inbox, outbox: how messages come in and go out.
"""

__version__ = "0.1.0"
