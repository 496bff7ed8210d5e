"""Small families of words that mean much the same, to see a paraphrase that shares no word."""

from __future__ import annotations

from bot.offline.judging.emotions import EMOTION_FAMILY

_FAMILIES = {
    "work": "work job career company office position role workplace employer employment profession "
    "worked working",
    "dismissal": "laid layoff fired cut eliminated terminated lost losing jobless unemployed redundant "
    "redundancy",
    "effort": "effort efforts hard dedication dedicated energy invested putting poured sacrificed "
    "sacrifice devoted "
    "hours overtime weekend weekends commitment giving gave",
    "promotion": "promotion promoted raise advance advancement step title",
    "boss": "boss manager supervisor leadership management director lead higherups executive bosses managers",
    "colleague": "colleague colleagues coworker coworkers team teammate teammates",
    "notice": "notice noticed recognize recognized recognition acknowledged acknowledge seen appreciated "
    "credit "
    "valued respect unnoticed overlooked ignored",
    "family": "family kids children kid child son daughter spouse husband wife parents",
    "mother": "mom mother moms mothers mama",
    "father": "dad father dads fathers papa",
    "partnered": "boyfriend girlfriend partner marriage relationship husband wife ex fiance",
    "friend": "friend friends buddy pal roommate friendship",
    "parting": "breakup broke divorce split left leave leaving separated separation dumped ended",
    "illness": "cancer sick illness disease diagnosis diagnosed chemo treatment hospital doctor doctors "
    "tumor surgery",
    "death": "died death dying passed passing gone dead lose losing funeral deceased goodbye",
    "time": "years year months decade decades long age",
    "future": "future next ahead tomorrow forward unknown coming",
    "money": "money bills rent income pay salary financial finances debt mortgage severance afford",
    "school": "school exam exams class classes grades grade college university study studying thesis "
    "failed test",
    "change": "change changed sudden suddenly overnight shift transition new starting over",
    "stillness": "stuck loop cycle wall trapped rut autopilot motions treadmill spinning",
    "split": "balance juggling torn pulled stretched directions between competing both",
    "worth": "enough worth worthy value deserve deserving good",
    "race": "race black racism bias color skin discrimination",
    "far": "far distance away miles abroad distant",
    "call": "call phone voicemail missed called text message",
    "care": "caring caregiver care caretaker looking strong strength",
    "home": "home house apartment moved moving move",
    "pet": "dog cat pet puppy kitten",
    "sleep": "sleep sleeping insomnia awake night nights rest",
    "quarrel": "fight fighting argument argue arguing conflict yelled shouting",
    "vanish": "vanished disappeared gone drain door window evaporated nothing wasted vain",
}

FAMILY_OF: dict[str, str] = dict(EMOTION_FAMILY) | {
    word: family for family, members in _FAMILIES.items() for word in members.split()
}
"""Each plain word and the family it is compared by; a word without one stands for itself."""

_EMPTY_WORDS = """
a an the and or but if so then than that this these those it is am are was were be been being do does did
done have has had having will would can could should shall may might must to of in on at by for with
about from up down out over into as i me my mine myself you your yours yourself we us our they them their
he she him her his hers what how why who when where which there here not no dont cant didnt isnt wasnt
wont wouldnt couldnt yes yeah okay oh just really very too also even still like get got getting go going
goes went know think feel feeling feels felt felling want wanted need one some any all more most much lot
lots thing things something anything everything nothing someone anyone way bit kind right now well
because though through back again ever never always maybe make makes made say said see sounds sound seems
seem must sorry thank thanks appreciate understand hear hearing hope help let us mean being people good
great take try trying time today day days part true sure only own such hard tough put come came
"""
_EMPTY = frozenset(_EMPTY_WORDS.split())


def content(words: tuple[str, ...]) -> frozenset[str]:
    """Return what a text is about: its telling words, each by its family's name."""
    return frozenset(FAMILY_OF.get(word, word[:7]) for word in words if word not in _EMPTY and len(word) > 2)
