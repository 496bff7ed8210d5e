"""How people show sympathy, stand by somebody, affirm and reassure."""

from __future__ import annotations

from bot.offline.judging.phrases import GENTLY, VERY

SYMPATHY = (
    r"in (?:my|our) (?:thoughts|prayers|heart)(?: and prayers)?",
    (
        rf"(?:i am |im |we are )?{VERY}sorry (?:to hear|about|for (?:your|you|the|what|all)|that|this|you|"
        r"it|man|dude|"
        r"friend|buddy|hun|honey|sweetie|love|mate|is|your|things|and|i)"
    ),
    (
        rf"(?:i am|we are) (?:{GENTLY})?(?:so |very |really |truly |terribly |deeply |awfully |sincerely )"
        r"{0,3}(?:sorry|saddened|heartbroken for|sad (?:for you|to hear|that|you))"
    ),
    r"sorry",
    r"oh no",
    r"oh my(?: god| gosh| goodness)?",
    r"omg",
    r"oh dear",
    r"aww",
    r"oh man",
    r"oh gosh",
    r"oh wow",
    r"(?:deepest |my |sincerest |heartfelt ){1,2}(?:condolences?|sympath(?:y|ies))",
    r"condolences",
    r"my heart (?:goes out|breaks|aches|hurts|is breaking|sank)",
    r"my thoughts (?:are|and prayers)",
    r"(?:breaks|broke) my heart",
    r"i feel (?:so |really |very |just )?(?:bad|awful|terrible|sad|horrible) (?:for|about|that|you)",
    r"i hate (?:that|to hear|this for you|it for you|hearing)(?: you| this| happened| is)?",
    r"poor (?:you|thing)",
    (
        r"i wish (?:i could (?:hug|give you|take|make|be there)|you didnt|this (?:wasnt|werent|didnt|"
        r"hadnt)|things were different for you)"
    ),
    r"sending (?:you )?(?:\S+ ){0,3}(?:hugs?|love|prayers|thoughts|strength|vibes)",
    r"hugs",
    r"(?:big|giving you a) hug",
    r"i feel (?:so )?for you",
    r"that breaks my heart",
    r"ugh",
    r"yikes",
    r"oof",
    r"damn",
    r"geez",
    r"gosh",
    r"i (?:feel|felt) (?:sad|sorrow|pain|hurt|let ?down|upset|angry|gutted) for you",
    r"(?:saddened|heartbroken|devastated|gutted) (?:to hear|for you)",
    r"i care (?:about|for) you",
    r"i care",
    r"(?:praying|prayers|pray) for you",
    r"thinking (?:of|about) you",
)

NOT_SYMPATHY = (
    (
        r"sorry (?:but|not sorry|to say|to break it|to burst|to tell you|i cant help|to bother|"
        r"for (?:yourself|being late|"
        r"the delay|asking|my|the typo|bothering|interrupting))"
    ),
    r"feel(?:ing)? sorry for yourself",
    r"sorry (?:for|about) (?:that|the) (?:typo|delay|mistake|confusion)",
    r"not sorry",
    r"dont be sorry",
    r"say(?:ing)? sorry",
    r"no need to be sorry",
    r"i am sorry but",
)

AVAILABILITY = (
    (
        rf"(?:i am|i will be|im|we are|i will|am) {GENTLY}(?:be )?(?:right )?here (?:for|to|if|with|when|"
        r"whenever|any ?time|as|always|no matter|till|until)"
    ),
    r"i am (?:always |right |still )?here",
    r"always here(?: for you)?",
    r"here for you",
    r"be (?:right )?there for you",
    r"i (?:have|got) (?:got )?your back",
    r"i got you",
    r"i have got you",
    r"you have (?:got )?me",
    (
        r"i am (?:with you|on your side|in your corner|in this with you|by your side|not going anywhere|"
        r"going through this with you|standing by you|rooting for you|all ears|listening|"
        r"happy to (?:listen|talk|help|chat)|glad to (?:listen|help)|willing to (?:listen|help)|available|"
        r"always (?:available|around|willing|happy|open|a|an|listening|ready|just)|around|only a (?:call|"
        r"text|phone call|message)|just a (?:call|text|phone call|message)|a (?:call|text|good listener)|"
        r"ready to listen|free to talk|your friend)"
    ),
    (
        r"(?:in this|get through (?:this|it)|through this|face (?:this|it)|figure (?:this|it|things|"
        r"something) out|going through this|move forward|work (?:this|it) out|work through (?:this|it)|"
        r"tackle this|handle this) (?:with you|together)"
    ),
    r"we are in this together",
    (
        r"(?:call|text|message|phone|ring|dm|reach out to|reach|contact|lean on|count on|rely on|"
        r"depend on|talk to|vent to|come to|confide in|cry to) (?:or text )?me(?: \S+){0,3}? (?:any ?time|"
        r"whenever|day or night|if|when|always|any)"
    ),
    r"(?:lean|count|rely|depend) on me",
    (
        r"you can (?:always )?(?:call|text|message|talk to|reach out to|vent to|come to|lean on|count on|"
        r"tell|cry on|trust) (?:to |on )?me"
    ),
    (
        r"(?:if you|whenever you|when you|any ?time you|should you) (?:ever |just |need|want|feel like|"
        r"would like|are ready|do|to )(?:\S+ ){0,6}?(?:talk|vent|listen(?:er|ing)?|shoulder|me|ear|cry|"
        r"company|help|someone|somebody|a friend|rant|chat|hug)"
    ),
    (
        r"(?:anything|whatever|whenever|any ?time|any way|any help|something) you (?:need|"
        r"want)(?: me)?(?: to)?"
    ),
    (
        r"(?:is there|if there is|there is|let me know|is there) (?:anything|something|any way|someway|"
        r"any thing|if there is anything|if) (?:at all |else |more |that )?(?:i|you need)(?: can| could|"
        r" need| may)?(?: do| help| say)?"
    ),
    (
        r"(?:how|what) (?:can|could|may|else can|would) i (?:\S+ )?(?:help|do|support|be there|assist|"
        r"be of|say|make)"
    ),
    r"let me know (?:if|how|what|when|whenever)(?: (?:there is|i|you|anything))?",
    (
        r"(?:let me|i can|i could|i will|i would|i want to|i am going to|want me to|can i|could i|may i|"
        r"do you need me to|need me to|do you want me to|would you like me to) (?:also |always |just |"
        r"gladly |definitely |happily |try to |be happy to |love to )?(?:help|come (?:over|by|with|sit|"
        r"visit)|bring|cook|drive|pick you up|take you (?:out|for|to)|buy you|make you|drop (?:off|by)|"
        r"babysit|watch the kids|look after|sit with|stay with|be there|go with you|support|listen|"
        r"keep you company|check (?:in )?on you|make dinner|order|send you|give you a (?:hug|call|ring)|"
        r"call you|check in)"
    ),
    (
        r"(?:do|would) you (?:need|like|want) (?:any|some|my|a) (?:help|support|company|hug|ride|meal|"
        r"food|shoulder)"
    ),
    r"need (?:any )?help with anything",
    r"(?:happy|glad|willing|here|love) to (?:listen|help|lend an ear|support|talk|chat)",
    r"(?:an?|my) (?:open |listening |friendly )?(?:ear|shoulder)",
    (
        r"i will (?:always )?(?:listen|support you|stand by|be there|help|be here|check in|"
        r"be by your side|stay|sit with you|be around|be right|be with you)"
    ),
    r"i (?:fully |totally |will always |always )?support you",
    r"(?:love|care about) you",
    r"i love you",
    r"we can (?:talk|chat|meet|grab|hang|get through|figure|sit|just)(?: \S+){0,3}",
    r"my (?:door|phone|line|dms?) (?:is|are) (?:always )?(?:open|on|here)",
    (
        r"(?:let us|we should|want to|lets) (?:get together|meet up|grab (?:a |some )?(?:coffee|drinks?|"
        r"lunch|dinner|beer|food)|hang out|go (?:out )?for (?:a )?(?:coffee|drinks?|lunch|dinner|walk|"
        r"beer))"
    ),
    r"my treat",
    r"i have (?:all the|plenty of|got) time(?: for you)?",
    r"take you out",
    r"i want to (?:help|be there|support|listen)(?: you)?",
    r"anytime",
    r"i am (?:just )?(?:one|a) (?:text|call|phone call|message) away",
    r"no matter what i am here",
)

AFFIRMING = (
    r"you know your (?:own )?(?:worth|value)",
    r"what matters is(?: that)? you(?: \S+)?",
    r"you tried (?:your best|so hard|everything)",
    (
        r"you are (?:so much |much |way |a lot |far )?(?:stronger|braver|smarter|better|tougher|"
        r"more \S+) than(?: \S+)?"
    ),
    (
        r"you (?:are|were|seem|sound|seem to be|sound like|have always been|have been|will be|"
        rf"must be) (?:like )?{VERY}(?:\S+ )?(?:good|great|strong|smart|talented|amazing|awesome|"
        r"incredible|brave|capable|resilient|valuable|wonderful|kind|caring|loving|worthy|enough|"
        r"intelligent|skilled|competent|qualified|hard ?working|hard worker|dedicated|loved|special|"
        r"fantastic|terrific|brilliant|impressive|admirable|courageous|inspiring|thoughtful|tough|badass|"
        r"rockstar|asset|warrior|fighter|survivor|catch|gem|blessing|compassionate|generous|experienced|"
        r"exceptional|creative|passionate|driven|important|doing great|doing well|doing your best|"
        r"doing the best|doing all|doing everything|doing so well|doing fine|doing amazing|handling|"
        r"a good|a great|champion|self aware|insightful)"
    ),
    r"you (?:have )?got this",
    r"(?:so |very |really )?proud of (?:you|yourself|who you)",
    r"i believe in you",
    r"i have (?:faith|confidence|no doubt) (?:in you|you)?",
    r"i know you can(?: do it| handle)?",
    r"you can do (?:it|this|anything)",
    (
        r"you (?:did|are doing|have done|do|are going to do|will do) (?:such |a |an |so |really |very |"
        r"the ){0,4}(?:great|good|amazing|awesome|well|your best|best you|everything you could|"
        r"all you could|fantastic|wonderful|the right thing|right thing|nothing wrong|best that)"
    ),
    (
        r"you (?:definitely |really |totally |truly |certainly |absolutely |do |did |so |also |clearly |"
        r"fully )?(?:deserve|deserved)(?: \S+){0,4}"
    ),
    r"you (?:do |really |truly |still )?matter(?: to)?",
    (
        r"your (?:\S+ ){0,3}(?:matters?|has value|have value|is valuable|are valuable|is valid|counts|"
        r"mattered)"
    ),
    r"good (?:for you|job|work|on you|idea|thinking|plan|call|choice|question|point|attitude|stuff)",
    (
        r"great (?:job|work|idea|plan|attitude|thinking|choice|point|to hear|question|start|perspective|"
        r"way)"
    ),
    r"well done",
    r"way to go",
    (
        r"that (?:is|sounds like|is such|sounds|would be|was) (?:a |an |so |really |very |actually |such |"
        r"like ){0,4}(?:great|good|wonderful|amazing|awesome|excellent|fantastic|smart|brilliant|wise|"
        r"brave|healthy|beautiful|lovely|admirable|impressive|perfect|nice|cool|solid)(?: \S+)?"
    ),
    (
        r"i (?:really |truly |so )?(?:admire|respect|appreciate|commend|applaud|adore)(?: you| that| your|"
        r" how| the)?"
    ),
    (
        r"(?:i am|im|so) (?:so |very |really )?(?:glad|happy|impressed|honou?red|grateful|"
        r"thankful) (?:that |to |you |it |for |i |we |by |with )"
    ),
    (
        r"(?:takes|took|takes so much|shows|showed|takes real|takes a lot of|need|that is) (?:so much |"
        r"a lot of |such |real |great |your |how much |how |incredible |true ){0,3}(?:courage|strength|"
        r"guts|bravery|strong|resilience|brave|character you|love|care|dedication|much you (?:care|love))"
    ),
    (
        r"any (?:\S+) (?:would|will|should) be (?:so |very |really )?(?:lucky|happy|glad|fortunate|"
        r"blessed|proud)"
    ),
    r"they (?:are|were|would be|will be) (?:so |very |really )?lucky to have",
    (
        r"(?:he|she|they|your (?:mom|dad|mother|father|son|kids|family|daughter|children|team|"
        r"parents)) (?:is|are|was|were|would be|must be|will be|must have been) (?:so |very |really |"
        r"lucky |always )?(?:lucky|proud|blessed|fortunate|grateful|happy)(?: to have| of)?"
    ),
    (
        r"your (?:hard work|skills?|talents?|experience|strength|worth|dedication|efforts?|work ethic|"
        r"abilities|knowledge) (?:is|are|will|speaks|speak|shows?|really|make|makes|do|does)(?: \S+)?"
    ),
    (
        r"(?:doesnt|does not|do not|dont|cant|not|never|isnt|arent|wont) (?:define|determine|diminish|"
        r"change|reflect|take away|lessen|reflection of|a reflection on|a reflection of|indicative of|"
        r"take away from)(?: \S+){0,3}? (?:you|your|worth|who|value)"
    ),
    r"no reflection (?:on|of) you",
    (
        r"you have (?:so much|a lot|so many|plenty|great|amazing|lots|what it takes|worked|proven|"
        r"accomplished|achieved|come|overcome|always been|made it|survived)(?: \S+){0,4}"
    ),
    (
        r"i (?:will )?(?:always )?(?:see|recognize|know|value) (?:your (?:worth|value|strength|talent|"
        r"potential|effort|hard work)|how (?:strong|talented|smart|capable|amazing|great|good|"
        r"hard ?working))"
    ),
    r"you are (?:more than|worth|not a failure|not weak|not stupid|not your job|not crazy|not a bad)",
    (
        r"(?:love|like) (?:that|your|the) (?:idea|attitude|plan|mindset|for you|spirit|way you|"
        r"perspective)"
    ),
)

REASSURING = (
    r"miracles? (?:do |can |still )?happens?",
    r"you (?:couldnt|could not) have (?:known|done|stopped|changed|seen|saved|prevented)(?: \S+)?",
    (
        r"(?:it|this|that|everything|things?|all|stuff|life) (?:will|going|should|might|may|could|"
        r"can only|always|usually|eventually|is going|are going) (?:\S+ ){0,3}?(?:okay|fine|all right|"
        r"better|work(?: itself| themselves)? out|pass|improve|turn around|look up|good|well|great|easier|"
        r"calm down|fall into place|get there|heal|sort itself out|brighter|work out|resolve)"
    ),
    (
        r"(?:everything|it|things?) (?:gets?|getting|work out|turns? out|happens for) (?:better|easier|"
        r"okay|for the best)?"
    ),
    r"better (?:days|things|times|opportunit(?:y|ies)|job|place|ahead)(?: \S+)?",
    (
        r"you (?:will|are going to|are gonna|would|shall) (?:\S+ ){0,2}?(?:get (?:through|there|over|past|"
        r"a|an|another|one|better|it|something|back|that|the|out|noticed|what)|find|be (?:fine|okay|"
        r"all right|great|better|happy|happier|able|back|just fine|good|stronger|so|successful|a|an|the|"
        r"on|rewarded|where|glad|ready|alright|surprised)|make it|bounce back|overcome|succeed|figure|"
        r"land|come out|do (?:great|fine|well|it|amazing|better|just fine)|survive|recover|heal|"
        r"have (?:more|other|another|a|plenty|better|your|many|lots)|feel (?:better|like yourself)|see|"
        r"rise|come (?:back|through)|work (?:it|this|things) out|pull through|look back|grow|meet|shine|"
        r"manage|achieve|learn|love again|always have)"
    ),
    (
        r"i (?:am|know|feel|bet|promise|believe|think|have no doubt|guarantee|am confident|am certain|"
        r"am positive|hope|really hope|do hope|truly hope)(?: (?:so |pretty |very |quite |really |"
        r"absolutely |100 ))?(?: sure| certain| confident| positive)?(?: that)? (?:you will|"
        r"you are going to|you can|it will|things will|everything|they will|it gets|this will|something|"
        r"there is|there will|he knew|she knew|your (?:dad|mom|father|mother)|he knows|she knows|he would|"
        r"she would|you get|you find|you have|you are able|you feel better|your|it all|the|it works|"
        r"it gets|things get|it is|he is|she is|they|someone)"
    ),
    r"i am (?:so |very |pretty |quite |absolutely )?(?:sure|certain|confident|positive)(?: \S+){0,3}",
    r"you will",
    r"you will be (?:okay|fine|all right)",
    (
        r"(?:dont|no|not|stop|never) (?:you )?(?:to )?(?:worry|worries|panic|fret|stress|be (?:scared|"
        r"afraid|worried|nervous|anxious|discouraged))(?: too much| about| so much)?"
    ),
    r"rest assured",
    r"(?:no|zero) doubt(?: in my mind)?",
    (
        r"there (?:is|are|will be|will always be) (?:\S+ ){0,2}?(?:other|others|more|plenty|hope|light|"
        r"better|new|many|so many|lots|always|another|someone|something|solutions?|"
        r"nothing wrong)(?: \S+){0,2}"
    ),
    (
        r"(?:light at the end|silver lining|when one door|one door closes|another door|window opens|"
        r"brighter (?:days?|future)|sun will|tomorrow is|new (?:day|chapter|beginning|opportunit(?:y|ies)|"
        r"start|adventure)|fresh start)"
    ),
    r"(?:this|it) (?:too )?(?:shall|will) (?:pass|get|be|not last)(?: \S+)?",
    r"time (?:heals|will heal|will tell|helps|will help|is a healer)",
    (
        r"(?:it|this|that|these things|grief|healing|things|change|everything)? ?(?:just |only |will |"
        r"all |always |often )?takes? (?:some |a little |a bit of |a lot of |more |lots of )?time"
    ),
    r"hopefully(?: \S+){0,3}",
    r"fingers crossed",
    r"good luck",
    r"best of luck",
    (
        r"(?:i |we |and )?(?:really |truly |do |just |also )?(?:hope|wish) (?:that )?(?:you|it|things|"
        r"everything|this|your|she|he|they|all|for|the|so)(?: \S+){0,2}"
    ),
    r"something (?:better|good|great|bigger|will|else)(?: \S+)?",
    (
        r"(?:he|she|they) (?:knew|knows|know|will always|would want|would have wanted|is always|lives on|"
        r"is still|is watching|is with|will live|isnt really gone|would be proud|loved you|understood|"
        r"understands)(?: \S+){0,3}"
    ),
    r"not your fault",
    (
        r"nothing (?:you could|you did|wrong with|to (?:be ashamed|feel (?:guilty|bad)|worry|"
        r"fear))(?: \S+)?"
    ),
    (
        r"you (?:didnt|havent|couldnt|could not) (?:do|done|did|have done|have known) (?:anything|nothing|"
        r"more|wrong|any)(?: wrong)?"
    ),
    (
        r"(?:next time|one day|some ?day|eventually|soon|sooner or later|in time|with time|over time|"
        r"before you know it) (?:you|it|things|they|this|the|will|everything|someone|your)(?: \S+)?"
    ),
    r"(?:in|with|over) time",
    (
        r"(?:will|going to) (?:get|be) (?:\S+ )?(?:noticed|recognized|rewarded|appreciated|better|okay|"
        r"fine)"
    ),
    r"they will regret",
    r"dont (?:blame|beat) yourself(?: up)?",
    r"cancer (?:is|has) (?:treatable|curable|come a long way)",
    r"keep the faith",
    r"take heart",
    r"your loss (?:is|was)",
    r"their loss",
)
