"""How people ask for more: open and closed questions, invitations, asking leave."""

from __future__ import annotations

INVITE = (
    (
        r"(?:please )?tell me (?:more|about|what|how|all|everything|why|a little|a bit|whats|when|where|"
        r"some)(?: \S+)?"
    ),
    r"tell me$",
    (
        r"(?:do|would|did|will|are|if|whenever|when) (?:you|u) (?:\S+ )?(?:want|like|care|wish|willing|"
        r"feel like|feel up to|feel comfortable|mind|need|open|up|ready)(?: to)? (?:\S+ )?(?:talk|talking|"
        r"share|sharing|discuss|discussing|vent|venting|tell|telling|chat|elaborate|open|get it off|"
        r"let it out|say more|explain|explaining|expand|unpack|go into|rant|reminisce)(?: \S+){0,3}"
    ),
    (
        r"^(?:\S+ ){0,2}?(?:want|wish|care|like) to (?:talk|share|vent|chat|discuss|tell|elaborate|"
        r"say more|get it off|rant)(?: \S+){0,3}"
    ),
    (
        r"(?:feel free|free|welcome|safe|okay) to (?:share|talk|vent|tell|open up|express|say|rant|"
        r"unload)(?: \S+)?"
    ),
    (
        r"(?:i would|i will|i|would|i am) (?:\S+ )?(?:love|like|want|happy|glad|interested|wanting|"
        r"curious) to (?:hear|know|listen|understand|learn)(?: \S+){0,3}"
    ),
    (
        r"(?:can|could|will|would|may|please) (?:you )?(?:please )?(?:tell me|share|say more|explain|"
        r"elaborate|describe|talk about|walk me|help me understand|give me (?:more|some|an)|expand|"
        r"talk me|fill me in|talk to me|say a)(?: \S+)?"
    ),
    (
        r"(?:go on|go ahead|say more|vent away|vent to me|keep talking|keep going i am listening|"
        r"let it (?:all )?out|talk to me|open up|share (?:with me|more|your|it|what|whatever|a)|"
        r"help me understand|walk me through|talk me through|fill me in|elaborate|please share|"
        r"please continue|do tell|describe (?:it|that|the|your|how)|explain (?:that|how|what|more)|"
        r"give me the details|spill|let me hear|lay it on me|get it (?:all )?off your chest|"
        r"let us talk about|lets talk about)(?: \S+)?"
    ),
    r"i am (?:all ears|listening|curious|wondering|interested|here to listen)(?: \S+){0,2}",
    (
        r"(?:you can|you could) (?:always )?(?:tell me|share|vent|talk (?:about it|to me|more)|say|"
        r"let it out|open up)(?: \S+)?"
    ),
    (
        r"(?:if you (?:want|would like|feel like|care|need|are (?:comfortable|ready|willing|up)|"
        r"do not mind|dont mind|wanted)) (?:\S+ ){0,2}?(?:talk|talking|share|sharing|vent|venting|tell|"
        r"telling|say|discuss)(?: \S+)?"
    ),
    r"what else",
    r"anything else (?:you|on your|that|bothering|going)(?: \S+)?",
    r"i want to (?:hear|know|understand|listen)(?: \S+)?",
    r"mind (?:sharing|telling|if i ask|me asking|talking)(?: \S+)?",
    r"(?:can|may|could) we talk (?:about|more)(?: \S+)?",
    (
        r"is there (?:anything|something|more|anything else|anything more) (?:\S+ ){0,3}?(?:talk|share|"
        r"vent|say|tell|get off|discuss|on your mind)(?: \S+)?"
    ),
)

_MAY = r"(?:would|do|did|shall|should|want|is|are|can|could|may|which)"
_IDEAS = (
    r"(?:ideas?|advice|suggestions?|solutions?|tips|options|perspective|opinion|my thoughts?|what "
    r"(?:helped|worked|i)(?: \S+)?|help you|think (?:of|it)|fix(?:es)?|solve|brainstorm|my (?:story|"
    r"experience)|"
    r"input|feedback)"
)
_LISTENING = (
    r"(?:\S+ ){0,5}?(?:listen|listening|quiet|ear|vent|company|be here|be with you|"
    r"sit)(?: \S+){0,5}?"
)

PERMISSION = (
    (
        r"(?:would|do|did) you (?:\S+ )?(?:like|want|prefer|rather|need|care for|mind|"
        r"find it helpful) (?:some |any |my |to hear |a |if i |me to |hearing |just |for me to |"
        r"an? ){0,2}(?:\S+ ){0,2}?(?:advice|suggestions?|ideas?|opinion|tips|feedback|input|thoughts|"
        r"solutions?|listen|listening|listened|perspective|options|offer|offered|suggest|share|shared|"
        r"asked|recommend\S*)"
    ),
    (
        r"(?:can|may|could|might) i (?:\S+ )?(?:ask|offer|suggest|share|give|make a suggestion|make one|"
        r"tell you|say something|be honest|recommend)(?: \S+)?"
    ),
    (
        r"(?:is|would) it (?:be )?(?:okay|all right|ok|alright|fine|helpful) (?:if|for me|to ask|"
        r"with you)(?: \S+)?"
    ),
    r"mind if i(?: \S+)?",
    (
        r"(?:open to|interested in|looking for|in the mood for|ready for|up for|want|wanting) (?:some |"
        r"any |a |hearing (?:some )?|my |an )?(?:advice|suggestions?|ideas?|feedback|input|solutions?|"
        r"tips|thoughts|perspective)"
    ),
    r"permission",
    (
        r"(?:advice|solutions?|help|suggestions|fix) or (?:\S+ ){0,3}?(?:listen|vent|talk|ear|listened|"
        r"venting|hear)(?: \S+)?"
    ),
    r"(?:listen|vent|venting|talk|ear) or (?:\S+ ){0,4}?(?:advice|help|solutions?|suggestions?|ideas)",
    r"if (?:that is|it is|thats) okay with you",
    r"only if you (?:want|would like)",
    rf"{_MAY} (?:\S+ ){{0,4}}?{_IDEAS}(?: \S+){{0,8}}? or {_LISTENING}",
    rf"{_MAY} (?:\S+ ){{0,4}}?{_LISTENING} or (?:\S+ ){{0,6}}?{_IDEAS}",
    (
        r"(?:would you (?:\S+ )?(?:like|want|care)|do you (?:\S+ )?want|would it (?:\S+ )?help|is it okay|"
        r"are you up) (?:to|for me to|if|for) (?:hear|hearing|i (?:share|shared|tell you|told you|said)|"
        r"share|"
        r"tell you|know) (?:\S+ ){0,2}?(?:what|how|my|a|an|some|something|one|about (?:my|what|how))(?: "
        r"\S+)?"
    ),
)

PUSHING = (
    r"(?:suggest|recommend|advise) (?:that )?(?:you|\S+ing|seeing|a (?!thought|few|couple|thing))(?: \S+)?",
    r"(?:tell you|say) (?:to|that you (?:should|need)|what (?:to do|you (?:should|need)))(?: \S+)?",
    r"you (?:\S+ )?(?:should|ought|must|need to)(?: \S+)?",
)
"""What asks leave and advises in the same breath."""

TAKING_THE_FLOOR = r"tell you about (?:my|me|when|a time|how i)(?: \S+)?"

OPEN = (
    (
        r"what (?:reasons?|thoughts?|feelings?|emotions?|memories|worries|part|things?|explanation) (?:did|"
        r"do|does|is|are|was|were|would|have|has|of|about)(?: \S+)?"
    ),
    (
        r"(?:do|did) you (?:know|have any idea|have a sense|see|think you know) (?:of )?(?:why|what|"
        r"how)(?: \S+)?"
    ),
    (
        r"(?:is|was) there (?:\S+ ){0,2}?(?:anything|something|a part|one thing|a moment|"
        r"part of) (?:\S+ ){0,4}?(?:made|makes|making|causing|caused|bothering|bothers|hurts|worries|"
        r"worrying|scares|triggered|weighing|brought|you wish|you miss|you feel|hardest|"
        r"particular)(?: \S+)?"
    ),
    (
        r"what (?:happens|would happen|comes|came|changes|changed|hurts|hurt|helps|scares|worries|bothers|"
        r"made|makes|makes it)(?: \S+)?"
    ),
    (
        r"^(?:\S+ ){0,6}?(?:what|how|why|whatever|how come|what about) (?:is|was|are|were|do|did|does|has|"
        r"have|would|could|can|will|might|should|made|makes|happened|happens|else|about|brought|led|"
        r"kind of (?:feelings?|emotions?|thoughts?|things?|support|person)|sort of|part|parts|feelings?|"
        r"emotions?|thoughts?|matters|you|your|specifically|exactly|caused|causing|hurts|bothers|worries|"
        r"scares|feels|felt|keeps|comes|came|goes|been|going|helps|changed|triggered|aspects?|memories|"
        r"gives|gave|if|so|to|that|it|things?|up|now|in|makes you|do you)(?: \S+)?"
    ),
    (
        r"(?:what|how|why) (?:is|was|are|were|do|did|does|has|have|would|could|can|will|might|made|makes|"
        r"happened|brought|led) (?:\S+)"
    ),
    r"(?:what|how) (?:happened|so|come)",
    (
        r"what is (?:going on|wrong|up|the matter|happening|on your mind|new|bothering|been|hurting|"
        r"worrying|making|the hardest|weighing|eating|troubling|it like|that like|causing|your)(?: \S+)?"
    ),
    (
        r"how (?:are|is|was|were|do|did|does|have|has|would) (?:you|it|that|this|your|things|everything|"
        r"they|he|she|the|work|life)(?: \S+)?"
    ),
    r"how come",
    r"^why$",
    r"^(?:and |but |so )?why (?:not|so|is|do|did|would)(?: \S+)?",
    r"in what way",
    r"like what",
    r"such as",
    r"^how so$",
    r"^what$",
    r"which part",
    r"describe the emotion",
    r"one word",
    r"^and then$",
    r"^(?:and |so )?then what",
    r"^how$",
    r"^meaning$",
)

FACTUAL = (
    (
        r"(?:how|for how) (?:long|old|many|much|often|far|big|soon|late|close|recently|frequently|"
        r"bad)(?: \S+)?"
    ),
    (
        r"what (?:position|company|time|year|day|kind of (?:job|work|cancer|company|business|position|"
        r"role|dog|cat|car|car|industry|field)|type|stage|name|is (?:his|her|your|their|the) (?:name|age|"
        r"job|position|title|role|company|favorite|salary|prognosis|stage|diagnosis)|field|industry|"
        r"do you do|city|state|role|job|department|was (?:the )?(?:position|promotion|job|role|name)|"
        r"were you hired|grade|age|was your (?:position|job|role|title)|do you currently do|project|class|"
        r"restaurant|school|hospital|treatment)(?: \S+)?"
    ),
    r"^(?:\S+ ){0,2}?(?:who|where|when|which|whose)(?: \S+)+",
    r"what (?:position|company|job|role) (?:was|is|did)(?: \S+)?",
    r"what is your favorite(?: \S+)?",
)

RHETORICAL = (
    r"^so what$",
    (
        r"(?:who cares|what do you (?:want|expect) (?:me|from me)|why (?:do|would|are|should|cant|dont|"
        r"didnt) you (?:even |always |so |keep |let |being |care|worry|bother|make|still|just|not|"
        r"feel (?:guilty|bad|sad|that))(?: \S+)?|what (?:did|do) you expect|you know what|guess what|"
        r"what is the (?:big deal|point|problem|worst)|what are you (?:complaining|crying|whining|"
        r"waiting)(?: \S+)?|how hard (?:can|could)|who knows|what can you do|what are you going to do|"
        r"why not|isnt that (?:life|just)|why dont(?: \S+)?|how about|what about (?:\S+ing|a|an|if)|"
        r"what if(?: \S+)?|whats the use|why so serious|arent we all)(?: \S+)?"
    ),
)

WARM_CLOSED = (
    (
        r"(?:feel|feeling|felt|feelings|emotions?|okay|all right|coping|cope|holding|hurt|hurting|"
        r"bother\S*|worr\S+|scare\S*|mind|afraid|sad|angry|upset|alone|support(?:ed|ive)?|happened|"
        r"changed|hardest|mean|matter|miss|memor\S+|close to|wish|hope|think|thinking|thoughts|anything|"
        r"something|someone to talk|hear|family|friends|stress\S*|sense|doing|overwhelm\S*|lean|turn to|"
        r"leaves? you|keeps? you|gets? (?:you|heavy|bad|worst))"
    ),
)
