"""What holds the words of advice or of a sneer and is neither: a burden, an offer, a guess, a quotation."""

from __future__ import annotations

from bot.offline.judging.phrases import GENTLY, HARD, VERY

_MUST = r"(?:have to|had to|has to|have got to|got to|need to|needed to|must)"
_REST = r"(?: (?!but(?!\S)|so(?!\S)|maybe(?!\S)|(?:you|i) (?:should|could|might|would|can)(?!\S))\S+){0,60}"
"""What follows in the clause, up to where something else may begin."""
_SUFFERED = (
    r"(?:watch (?:her|him|them|your|someone|it|as)|pretend|carry|walk (?:past|into|by|around)|put up with|"
    r"go through|hear (?:it|that|this|about)|find out|swallow|hide|choose between|bury|beg|justify|"
    r"face (?:this|that|it|all|everything|each|every|an empty)|be (?:two|in two|everything|everywhere|"
    r"both)|"
    r"live (?:without|with (?:this|that|it|not))|come home to|wake up to|put on a|act (?:like|as|normal)|"
    r"keep (?:smiling|pretending|explaining|proving|quiet)|worry about|do (?:it|this|that|everything|"
    r"all of it) (?:all )?(?:alone|by yourself|on your own|without)|prove (?:yourself|your worth) (?:all |"
    r"over |every |each |again |to everyone)|see (?:her|him|them|your \S+) (?:\S+ ){0,2}?(?:suffer|fade|"
    r"get|"
    r"getting|every|each|take|with|like))"
)
_BEARABLE = (
    r"(?:keep|hold|start|begin|be|smile|prove|earn|go|work|wait|say|deal|cope|fight|explain|sit|get|act|do|"
    r"look|stay|juggle|manage|answer|take|make)"
)

OBLIGED = (
    (
        rf"(?:where|as if|as though|(?<!i feel )(?<!i am )like|because|while|even when|even though|how much|"
        rf"how often|whenever|whatever) you {GENTLY}(?:now |even )?{_MUST.replace('need to|', '')}{_REST}"
    ),
    (
        rf"like you {GENTLY}(?:now |even )?need to (?:{_SUFFERED}|(?:keep|hold) (?:it|everything|yourself|"
        rf"things) "
        rf"(?:all )?together|be (?:strong|the strong)|prove|earn){_REST}"
    ),
    (
        rf"(?:so )?you (?:(?:just|still|now|always|then|also|even|suddenly|constantly) ){{0,2}}{_MUST} "
        rf"{_SUFFERED}"
        rf"(?!\S){_REST}"
    ),
    rf"you (?:still|constantly|suddenly) (?:have to|had to|got to|must){_REST}",
    (
        rf"(?:now|meanwhile|(?:on top of|after) (?:it all|that|everything|all (?:this|that))|every "
        rf"(?:single )?"
        rf"(?:day|morning|night|evening|time|week)|all day(?: long)?|again|at the same time|and then) you "
        rf"{GENTLY}(?:even )?{_MUST} {_BEARABLE}(?!\S){_REST}"
    ),
    (
        rf"(?:you {GENTLY}{_MUST} (?:\S+ ){{1,6}}?(?:for everyone|for everybody|all the time|every "
        rf"(?:single )?"
        r"(?:day|morning|night|time)|over and over|again and again|all by yourself|on your own|all alone|"
        rf"at (?:your age|\S+ty(?: \S+)?)))"
    ),
    (
        rf"(?:{HARD}|hate|sorry|wish|sucks|wrong|tired|tiring|sickening|sadder|exhausted) (?:\S+ )?(?:that |"
        rf"how |"
        rf"when |it is you who |if )?you {GENTLY}(?:even |now |still |also )?{_MUST}{_REST}"
    ),
    rf"(?:to have to|having to|without having to){_REST}",
    rf"you (?:already |really )?(?:have had|had) to{_REST}",
)
"""What life lays on somebody ("where you have to keep it together"), told, not advised."""

UNDESERVED = (
    (
        r"(?:no ?one|nobody|no \S+) (?:should|ought to|deserves to) (?:ever |even )?(?:have to|need to|be|go|"
        r"feel|"
        rf"lose|find|get|carry|hear){_REST}"
    ),
    (
        rf"you (?:shouldnt|should not|should never|dont deserve to|didnt deserve to) (?:ever )?have "
        rf"(?:had )?to"
        rf"{_REST}"
    ),
    rf"(?:no ?one|nobody) deserves (?:that|this|to|such|it){_REST}",
)
"""What nobody should have to bear."""

GUESSED = (
    (
        r"you (?:must|have to|have got to|got to) be (?:so|really|absolutely|completely|utterly|"
        r"kidding|joking)"
        r"(?: \S+)?"
    ),
    (
        r"(?:maybe|perhaps|possibly|probably) (?:(?!(?:should|could|can|would|might|may|will|better|"
        r"best|time|"
        r"try|"
        r"trying|help|helps|need|needs|good|worth|idea|option|step|way|if|talk\S*|tak\S*|find\S*)(?!\S))\S+ )"
        r"{1,5}?"
        r"(?:is|was|are|were|has|had|"
        r"knew|knows|felt|feels|feel|meant|means|wanted|wants|thought|thinks|forgot|hurts|hurt|hit|"
        r"made|makes|"
        r"saw|"
        r"loved|loves|didnt|doesnt|wasnt|isnt|misses|missed)(?! (?:to|better|time|a good|good|worth|"
        r"an option|"
        r"wise|what you need|"
        r"the (?:best|right|way|key|answer))(?!\S))"
    ),
    r"(?:he|she|they|it|your \S+) (?:was|were|is|are|has|have|had) (?:probably|maybe|perhaps)(?: just)?",
    rf"(?:he|she|they|it|your \S+) {GENTLY}(?:just |simply )?(?:forgot|didnt|doesnt|wasnt|werent|dont)",
)
"""A guess at how things are ("maybe the worst part is the silence"), not a hint at what to do."""

THOUGHT = (
    (
        r"i (?:\S+ )?(?:dont|didnt|do not|cant|wouldnt) (?:really |even |honestly |ever )?(?:think|believe|"
        r"feel|"
        r"know|see|want|mean|say|ask|understand|expect|doubt|get|like|give|take)(?: (?:that )?you "
        r"(?:have|need|had|got) to(?: \S+)?)?"
    ),
)
"""The speaker's own not thinking or wanting: no order not to think."""

OFFERED = (
    (
        rf"(?:i|we) (?:(?:just|also|always|still|gladly|happily) )?(?:will|can|could|am going to|want to|"
        rf"promise to|promise i will|(?:am|would be|will be) (?:more than |so )?(?:happy|glad|willing) to|"
        rf"would (?:love|like) to) {GENTLY}(?:even |gladly |happily |always )?"
        r"(?:sit|stay|listen|bring|come (?:over|by|with|to|along|and|sit|pick|get)|cook (?:for|you|dinner|us|"
        r"something|tonight)|drive (?:you|your|over|there|him|her|them)|"
        r"take (?:you|your|the (?:kids|dog|night|calls?)|them|care of (?:the|your|dinner|that|it))|"
        r"walk (?:with|you|your|the dog|over)|wait (?:with|for you|here|until|outside)|"
        r"hold (?:you|your|space|this|that)|hug|watch (?:your|the kids|over|him|her|them)|"
        r"pick (?:you|up|your)|carry (?:some|that|it|this)|cover (?:for|your|you)|keep (?:you|an "
        r"eye|listening|"
        r"your)|write (?:you|to|the|a reference)|go with|call you|phone you|text you|ring you|"
        r"check (?:in|on|with you)|visit (?:you|him|her|your)|babysit|be (?:here|there|around|by|right|with|"
        r"quiet)|buy (?:you|us|dinner|coffee|lunch)|make (?:you|us|some|dinner|tea|coffee|soup|time)|"
        r"order (?:you|us|food|dinner|some)|send (?:you|over|some)|lend you|look after|mow|feed (?:your|the)|"
        r"do (?:the (?:dishes|shopping|laundry|cooking|cleaning|driving)|your)|help out|meet you|"
        rf"drop (?:off|by|it)|swing by|pray (?:for|with))(?!\S){_REST}"
    ),
    (
        r"i would (?:gladly |happily |just )?(?:sit|stay|hug|hold|bring|come|drive|cook|carry) (?:\S+ ){0,3}?"
        r"(?:you|over|dinner|soup|it for you)"
    ),
    (
        r"let me (?:be (?:here|there)|sit|stay|bring|cook|drive|take (?:you|your|the|that|care)|carry|hold|"
        r"cover|"
        rf"walk|watch|pick|come|call|get you|make you|do (?:the|that|this|it)){_REST}"
    ),
)
"""What the speaker would do themselves, for or with somebody."""

NOT_OFFERED = (
    (
        r"(?:send|write|bring|make|give|call|text|help|read|find|get) (?:you )?(?:\S+ ){0,3}?(?:advice|tips?|"
        r"plan|resume|cv|job|jobs|links?|articles?|therapists?|counsel\S+|recruiters?|list)"
    ),
    r"i (?:can|could|will) (?:not|never) (?:be|make|do|take)",
)
"""Offers that are advice in disguise."""

_OTHERS = (
    r"(?:people|everyone|everybody|they|others|friends|folks|someone|somebody|he|she|family|relatives|your "
    r"(?:\S+ )?\S+|who)"
)
QUOTED = (
    (
        rf"{_OTHERS} (?:\S+ ){{0,2}}?(?:tells?|told|telling|expects?|expecting|says? to|said to|"
        rf"saying to) you"
        rf"(?: that| to)?{_REST}"
    ),
    (
        rf"{_OTHERS} (?:\S+ ){{0,2}}?(?:acts?|acting|acted|behaves?|talks?|treats? \S+) (?:like|as if|as "
        rf"though)"
        rf"{_REST}"
    ),
    (
        rf"{_OTHERS} (?:\S+ )?(?:say|says|said|saying)(?: \S+){{1,12}}?(?= (?:but|and (?:for "
        rf")?(?:you|it|here|"
        r"that)|as if|when|while|which) )"
    ),
    (
        rf"(?:hearing|heard|sick of|tired of)(?: people| everyone| that| things like| the)?(?= (?:it|life|at|"
        rf"time|"
        rf"everything|you should|these) ){_REST}"
    ),
    (
        r"(?:not|never|isnt|wasnt|more than) (?:just |only |simply )?(?:life|how (?:it|life|things)|the way|"
        rf"business|part of){_REST}"
    ),
)
"""What others say to somebody, or what is denied: no word of the speaker's own."""

_VERB = (
    r"(?:\S{2,}ed|gave|kept|held|did|took|made|built|fought|stood|sat|went|came|drove|ran|spent|put|taught|"
    r"brought|wrote|found|lost|told|saw|paid|sold|bought|bent|had|were|felt|sent|stuck|knew|grew|flew|"
    r"swore|"
    r"have \S{2,}ed|have been|have given|have done|have kept|keep|give|work|carry|stay|show up|hold)"
)
_TURN = (
    r"(?:and|but|then|yet|only|while|until|before|without|just|except|so|for)"
    r" (?:(?:even|all|to|of|after|in|that|at|with) ){0,2}"
    r"(?:nobody|no one|none|not|nothing|never|they|he|she|it|still|someone|somebody|everyone|"
    r"everybody|now|watch|be told|find out|return|thanks|them|him|suddenly|instead|anyone)"
)
_WORK = (
    r"(?:years?|months?|weeks|nights?|hours?|work|effort|time|weekends?|waiting|care|trust|loyalty|"
    r"sacrifices?|planning|overtime|days|mornings|love|energy|visits|calls|plans)"
)

RETELLING = (
    (
        rf"^(?:(?:so|and|oh|wow|but|then|yeah|god|man|right|okay) ){{0,2}}you (?:(?!dont|didnt|cant|will|can|"
        rf"could|should|would|might|must|need|are|may|better)\S+ ){{0,2}}?{_VERB} (?:\S+ ){{1,14}}?{_TURN}"
        r"(?! (?:will|would|can|could|may|might|should))(?: \S+)?"
    ),
    (
        rf"^(?:(?:so|and|after|oh|wow|god) ){{0,2}}(?:all|so many|\S+) (?:of )?(?:(?:that|those|these|the|"
        rf"your) )?"
        rf"(?:\S+ )?{_WORK} (?:\S+ ){{0,6}}?(?:and (?:then|not|all|no|now|they|he|she|nobody|a|an|"
        rf"one|it)|but|"
        r"then|gone|only|"
        r"just like|for nothing)(?! (?:will|would|can|you (?:will|can|could)))(?: \S+)?"
    ),
    (
        r"(?:everyone|everybody|they all|the whole \S+|people) (?:\S+ ){0,2}?(?:leans?|counts?|"
        r"relies|depends?|"
        r"looks?|turns?|comes?|expects?|needs?|asks?) (?:\S+ ){0,4}?you(?: \S+)?"
    ),
    (
        r"(?:nobody|no one|not one of them|not one person|none of them|not a single \S+) (?:(?:even|"
        r"ever|there|"
        r"really|has|had|at \S+) ){0,2}(?:said (?:a word|anything|thank\S*|sorry)|asks? (?:how|what|about)|"
        r"asked (?:how|what|about)|thanked|noticed|notices|"
        r"saw|sees|told you|tells you|bothered|stopped|listens|listened|called|checked|stood|warned|looked)"
        r"(?: \S+)?"
    ),
    (
        r"you (?:are|were|have been|have always been) (?:always )?the one (?:who|that|they|everyone|"
        r"everybody|"
        r"he|"
        r"she|left|holding|doing|picking|carrying)(?: \S+)?"
    ),
    (
        r"one (?:minute|moment|day|second|week) you (?:are|were|had|have)(?: \S+){1,14}? (?:next|then|"
        r"suddenly|and)"
        r"(?: \S+)?"
    ),
    (
        r"there is (?:this|that|a) (?:\S+ )?(?:kind|sort|weight|silence|emptiness|tiredness|hole|"
        r"gap) (?:\S+ )"
        r"{1,7}?you(?: \S+)?"
    ),
    (
        r"you (?:never|didnt (?:even )?|couldnt even ) ?(?:even )?(?:got|get|had|have) (?:to|a chance|the "
        r"chance|"
        r"a say|time to|any say)(?: \S+)?"
    ),
)
"""What happened to somebody, told back in the teller's own words, with the turn that hurts."""

DONE_TO = (
    (
        r"^(?:(?:so|and|oh|wow|but|then|god) ){0,2}(?:they|he|she|your (?:\S+ )?\S+) (?:(?:just|even|still|"
        r"never|"
        r"really) ){0,2}(?:let|made|had|left|gave|kept|took|told|handed|passed|promised|chose|picked|dropped|"
        r"cut|"
        r"used|didnt|wouldnt) (?:\S+ ){0,3}?(?:you|your)(?: \S+)?"
    ),
)
"""What others did to somebody, told back."""

NOT_RETELLING = (
    (
        r"you (?:\S+ ){0,2}?(?:messed|failed|lied|screwed|ruined|complained|whined|overreacted|"
        r"caused|provoked|"
        r"slacked|blew|cheated|started it|brought|quit|refused|wasted|deserve|deserved|handled)"
    ),
    r"you (?:will|can|could|should|ought|are going to|might|would be|may|better|need)",
    rf"(?:you|it) (?:did|was|were) {VERY}(?:great|good|well|fine|lucky|right|wrong|okay)",
    r"nobody (?:asked|said) (?:you|it|that)",
)
"""What begins like a retelling and blames, praises or foretells."""
