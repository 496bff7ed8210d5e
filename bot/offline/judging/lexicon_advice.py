"""How people advise: orders, fragments, conditionals, curious questions, soft encouragement, facts."""

from __future__ import annotations

from bot.offline.judging.phrases import GENTLY

_DO = (
    r"(?:talk|speak|go|take|find|focus|look|keep|make|do|stop|start|ask|tell|pay|call|update|apply|write|"
    r"consider|move|put|seek|see|"
    r"spend|learn|forget|ignore|quit|leave|report|confront|set|plan|pray|accept|read|join|breathe|rest|"
    r"relax|reach|show|"
    r"turn|try|use|prepare|practice|practise|exercise|meditate|journal|get|let|send|email|contact|"
    r"schedule|book|cut|break|sleep|eat|"
    r"drink|pick|choose|decide|prioriti[sz]e|delegate|organi[sz]e|create|build|develop|improve|work|search|"
    r"explore|hire|sue|file|demand|negotiate|request|discuss|communicate|express|open|share|visit|fly|"
    r"travel|"
    r"enjoy|cherish|treasure|celebrate|honou?r|remember|remind|think|list|save|budget|check|check out|"
    r"google|watch|listen|follow|"
    r"stand|fight|push|pull|hold|stay|be|become|change|switch|pivot|network|study|train|teach|give|"
    r"step|slow|sit|face|deal|handle|manage|treat|buy|sell|walk|run|cook|clean|document|record|invest|"
    r"trust|believe|"
    r"concentrate|reflect|adjust|adapt|reconnect|connect|lean|block|unplug|disconnect|distract|surround|"
    r"volunteer|say|allow|approach|bring|have|aim|offer|shift|reframe|reconsider|evaluate|avoid|limit|"
    r"cancel|return|"
    r"discover|embrace|wait|play|hang|ditch|dump|dress|polish|revise|hit|snap|toughen|ease|bite|grab|"
    r"continue|stick|refocus|chill|research|compile|collect|gather|log)"
)
_THING = (
    r"(?:therap(?:y|ist)|counsel(?:l?or|l?ing)|doctor|vacation|holiday|break|hobby|exercise|yoga|"
    r"meditation|"
    r"journal(?:ing)?|walks?|support groups?|resume|recruiter|hr|lawyer|union|manager|boss|feedback|"
    r"linkedin|church|"
    r"prayer|schedule|routine|plan|list|day off|time off|mentor|coach|psychiatrist|gym|sleep|medication|"
    r"unemployment)"
)

ADVICE = (
    r"maybe (?:you|the two|both|your \S+) (?:\S+ ){0,5}?(?:can|could|should)(?: \S+)?",
    (
        r"\S+ing (?:\S+ ){1,3}?(?:really |always |often |can |might |could |will |would |may )?(?:helps?|"
        r"works? wonders|do you good)(?: \S+)?"
    ),
    r"(?:a |one |just a |only a )prayer away",
    (
        r"(?:god|jesus|the lord|prayer|faith|church|the bible) (?:\S+ )?(?:will|can|does|is the|answers?|"
        r"heals?|helps?|works?|provides?)(?: \S+)?"
    ),
    r"(?:turn|pray|give it|surrender|reach out) to (?:god|jesus|the lord|christ|him)(?: \S+)?",
    (
        rf"you {GENTLY}(?:should|must|ought to|need to|have to|got to|have got to|had better|better|"
        r"shouldnt|mustnt|cant let|cant just|need(?= (?:a|an|some|more|help|therapy|professional|rest|"
        r"sleep|balance|time|better)(?!\S)))(?! (?:feel|be (?:so |very |really |too |under |"
        r"in )?(?:proud|exhausted|devastated|feeling|heartbroken|going|tired|scared|hurt\S*|angry|"
        r"frustrated|sad|worried|torn|overwhelmed|devastated|crushed|lonely|under|in|miserable|upset|"
        r"furious)|miss|wonder|wish|hate|think|love|worry|have (?:been|felt|got(?:ten)?)|not have (?:had|"
        r"to)|me|any|anything|a friend|someone to talk|help))(?: \S+)?"
    ),
    (
        rf"you {GENTLY}(?:could|can|might|may)(?: always| also| just| still| maybe| at least| even|"
        rf" definitely| want to| wish to| like to| consider| try to| only){{0,2}} (?:{_DO})(?! (?:me|"
        r"use a|on me|to me|through this|able|it|with me|feeling|a hard))(?: \S+)?"
    ),
    (
        r"you (?:might|may|will|would|ll|would probably|could)(?: also| just| really)? (?:want|need|like|"
        r"have (?:to|better)|be better off|benefit)(?: to| from)?(?: \S+)?"
    ),
    r"(?:i|we|id) (?:\S+ ){0,2}?(?:suggest|recommend|advise|urge|encourage you)(?: \S+)?",
    (
        r"(?:my|some|a bit of|one piece of|here is some|word of|piece of) (?:\S+ )?(?:advice|suggestion|"
        r"recommendation|tip)(?: \S+)?"
    ),
    (
        r"(?:if (?:i were|i was|it were|it was) (?:you|me)|in your (?:shoes|place|position) i would|"
        r"if that was me)(?: \S+)?"
    ),
    (
        r"i (?:would|wouldnt|would not|d)(?: just| probably| definitely| personally| maybe| also|"
        rf" start by| try to| really)? (?:not )?(?!(?:be|have|say|think|listen|see) )(?:{_DO}|stop|"
        r"give up|worry|stay|bother|let)(?! (?:love|like|feel|be|hate|have (?:felt|been)|say (?:it|that|"
        r"you)|give anything|do anything|be (?:happy|glad)|listen|think|want|see|never|help|"
        r"bring))(?: \S+)"
    ),
    rf"why (?:dont|not|wouldnt|dont you)(?: you| we)?(?: just| maybe| try)? (?:{_DO})(?: \S+)?",
    (
        r"(?:try|trying|tried) (?:to |and )?(?:\S+ing|not|be|think|find|see|talk|focus|get|do|take|keep|"
        r"look|remember|relax|stay|make|go|work|let|some|a|the|your|it|something|yoga|praying|reaching|"
        r"setting|again|harder|new|rest|enjoy|different|out|writing|mindfulness|meditat\S+|counsel\S+|"
        r"therapy)"
    ),
    (
        r"(?:the )?(?:best|only|first|important|main|smart|smartest|right|easiest|key|one|next|"
        r"good) (?:thing|way|step|option|bet|move|advice|course|plan|approach|idea|"
        r"solution)(?: \S+){0,3}? (?:is|to do|would be|can|might be|is to|for you)(?: \S+)?"
    ),
    (
        r"(?:it|which|talking \S+(?: \S+)?|getting \S+(?: \S+)?|taking \S+(?: \S+)?|"
        rf"going \S+(?: \S+)?|a \S+(?: \S+)?|{_THING}) (?:might|may|could|would|can|will|should|always|"
        r"usually|really|does|helps|works|helped)(?: \S+)? (?:help|be (?:good|helpful|worth|beneficial|"
        r"useful|time|wise|better|best|great|nice|a good)|do you (?:some |a world of )?good|work wonders|"
        r"wonders|make (?:you|a|it|things)|benefit|clear|give you|lift|ease|work|distract)(?: \S+)?"
    ),
    (
        r"(?:maybe|perhaps|possibly|probably|mayb)(?: you (?:could|can|should|need|just|might|ought|"
        r"have)| it is| it would| its| try| just| a| an| some| your| consider| think about| go| take|"
        r" talk\S*| get\S*| ask\S*| find\S*| look\S*| reach\S*| start\S*| the| we can| we could|"
        rf" we should| they need| it is time| time| {_DO})(?: \S+)?"
    ),
    (
        r"(?:what|all|only thing|something|one thing) (?:you|that you) (?:\S+ )?(?:need|can|should|"
        r"have to|could|must|ought|want to) (?:to )?(?:do|is|be)(?: \S+)?"
    ),
    (
        r"(?:it is|its|might be|could be|would be|may be|is it|it might be|now is)(?: \S+)? (?:time|"
        r"important|best|better|good|a good idea|helpful|worth|wise|crucial|essential|a good time|"
        r"necessary|good idea|the perfect time|smart) (?:to|that you|for you|if you|you|trying|talking|"
        r"asking|taking|looking|getting)(?: \S+)?"
    ),
    (
        rf"(?:a|an|some|the) (?:good |long |little |new |nice |different |short )?{_THING} (?:might|could|"
        r"would|may|will|can|helps|is|does)(?: \S+)?"
    ),
    r"(?:make|be) sure (?:to|that|you|and)(?: \S+)?",
    (
        r"dont (?:forget|hesitate|be afraid|wait|quit|just|settle|go|take|ever|even|do|rush|put|dwell|"
        r"focus|think|make|accept|burn|leave|sign|stop|overthink|bottle|get|try|say|isolate|ignore|"
        r"apologize|compare|listen|allow)(?: \S+)?"
    ),
    (
        r"(?:people|folks|women|men|employees|workers|everyone|those) (?:who|in|with|that|"
        r"like) (?:\S+ ){1,5}?(?:should|need to|have to|must|ought|do better|benefit|find)(?: \S+)?"
    ),
    (
        r"(?:there (?:are|is) (?:\S+ ){0,2}?(?:therapists?|counsel\S+|support groups?|resources|apps?|"
        r"hotlines?|programs?|books?|podcasts?|websites?|agencies|ways|options|tools|services|classes|"
        r"courses|medications?|treatments?))(?: \S+)?"
    ),
    (
        r"(?<!we )(?<!i )(?:got to|needs? to|have to|need to|worth (?:trying|a try|looking|considering|"
        r"asking|talking)|just got to|you just|best to|better to|better off|good to|helps? to|"
        rf"important to|wise to|remember to|try and|help to) (?:{_DO}|\S+ing)(?: \S+)?"
    ),
    r"(?:give|giving) (?:it|that|them|him|her|\S+) (?:a|another) (?:try|shot|go|chance|call)",
    (
        r"(?:as soon as|once|when|if) you (?:\S+ ){1,6}(?:you will|you can|you could|things will|"
        rf"they will|it will|you might|you should)(?: {_DO})?(?: \S+)?"
    ),
    r"(?:your )?(?:best|next) (?:bet|step|move)(?: \S+)?",
    (
        r"(?:let us|we should|lets|we can|we could) (?:make (?:a|you)|identify|come up|find|work on|"
        r"look (?:at|for)|brainstorm|focus|plan|figure out (?:what|how|a)|update|get you|start (?:by|"
        r"with)|think about|practice|polish|go over|make a|set|draft|write)(?: \S+)?"
    ),
    (
        r"(?:i think|i feel|i believe|i guess|i say|imo|in my opinion|honestly|id say|"
        r"i would say) (?:that )?(?:you should|you need|you could|you ought|it is time|it would be|"
        r"you must|you have to|you are better|you would be better|maybe you|if you|taking|talking|getting|"
        r"a |the best|having|going|seeing)(?: \S+)?"
    ),
    (
        r"(?:have|had|get|schedule|set up|request|ask for|arrange) (?:a |an |some )?(?:\S+ )?(?:meeting|"
        r"feedback|conversation|talk|chat|sit down|word|appointment|check ?up|second opinion|raise|"
        r"explanation|review|session|discussion) (?:with|from|about)?(?: \S+)?"
    ),
    (
        r"(?:look(?:ing)?|search(?:ing)?|apply(?:ing)?|hunt(?:ing)?|find(?:ing)?|get(?:ting)?) (?:for |"
        r"into |around for |at )?(?:a |another |an |other |some |new |your next |different |"
        r"better ){1,3}(?:\S+ )?(?:job|jobs|work|career|company|position|role|opportunit(?:y|ies)|"
        r"employer|place|boss|hobby|therapist|counsel\S+|doctor)"
    ),
    (
        r"(?:update|polish|work on|fix|dust off|brush up|send out|refresh) (?:up )?(?:your|the|"
        r"that) (?:resumes?|cv|linkedin|profile|portfolio|skills)"
    ),
    r"(?:step|steps) (?:back|away) from(?: \S+)?",
    r"what (?:i do|worked for me|helps me|helped me|works for me)(?: \S+)?",
    r"(?:work|working) on (?:your|a|yourself|that|being|it)(?: \S+)?",
    r"baby steps",
    r"small steps",
    r"(?:self care|mindfulness|deep breathing|breathing exercises|me time)(?: \S+)?",
    r"(?:read|watch|listen to|download|google) (?:this|a|the|some)(?: \S+)?",
)

IMPERATIVE = (
    r"^(?:just |then |please |and )?(?:leave|quit|pray|relax|exercise|meditate|apply|rest)$",
    r"^(?:just |go |and |go and )?(?:prove|keep showing|show)(?: \S+)+",
    (
        r"^(?:(?:just|please|first|then|so|and|but|or|also|now|maybe|perhaps|next|okay|well|always|never|"
        r"dont|definitely|at least|honey|hey|yeah|yes|dude|bro|girl|man|sweetie|my friend|instead|"
        r"otherwise|too|for now|in the meantime|meanwhile|not to|go ahead and|or just|"
        rf"and then) ){{0,3}}(?:{_DO})(?: \S+)+"
    ),
)

NOT_IMPERATIVE = (
    r"remember (?:that )?(?:i|we|you are (?:not|loved|never|always)|there is no)(?: \S+)?",
    (
        r"(?:tell me|let me|let us|let it (?:all )?out|talk to me|tell us|look at me|trust me|believe me|"
        r"believe it|see you|have a (?:good|nice|great)|take care|take it easy|thank|share (?:with|more|"
        r"your|it|what)|show me|give me|call me|text me|say more|say whatever|ask me|go on|go ahead|"
        r"open up|do you|do they|do we|do tell|be well|have you|have they|have a good|get well|lean on me|"
        r"let that|make sense|makes sense|sounds|feel free|keep talking|keep me|do not worry|do you|"
        r"did you|let him|listen i am|check in on you|let know|have been|being|sit with you|"
        r"be there for you|come here|put yourself|help me|have been|hold on|hang on|wait what|wait|"
        r"work is|work has|work can|change is|change can|work sounds|work must|trust is|rest assured|"
        r"stress|sleep well|run it by|well (?:get|figure|find|work|make|go|do|be|have)|get through|do any|"
        r"do your|do he|do she|say what|cry|love you|hope|wish|see what you mean|see i|change sucks|"
        r"practice what|say that again|look i|look at you|look how|listen up i|be honest with me)"
    ),
)

ADVICE_QUESTION = (
    (
        r"(?<!where )(?<!when )(?<!what )(?<!who )(?<!how )(?<!why )(?:have|did|do|are|will|would|could|"
        r"can|should|were|has|havent|didnt|cant|couldnt|wouldnt|"
        r"shouldnt|arent|why dont|why didnt) you (?:\S+ ){0,2}?(?:tried|try|trying|considered|consider|"
        r"considering|thought (?:about|of)|think(?:ing)? (?:about|of)|talked|talk(?:ing)? (?:to|with)|"
        r"spoken|speak(?:ing)?|spoke|asked|ask(?:ing)?|applied|apply(?:ing)?|looked|look(?:ing)? (?:into|"
        r"for|at)|seen (?:a|someone|your)|see(?:ing)? (?:a|someone)|reached|reach(?:ing)?|contacted|"
        r"contact|gone to|been to|been looking|started looking|started (?:applying|to)|discussed|"
        r"told (?:your|him|her|them|anyone)|brought|bring|taken (?:a|any|some|time)|take (?:a|some|time|"
        r"any)|find (?:a|another|time|some|something)|get (?:help|some help|more help|a second|a new|"
        r"another)|go (?:to|back|out|see|for)|visit|do something|make (?:a|time|some)|start|request|file|"
        r"report|write|written|join|hire|confront|set|delegate|move|quit|leave|switch|work (?:from|less|"
        r"on|out)|practice|pray|prayed|meditate|exercise|use|used|updated?|scheduled?|focus|change|"
        r"explore|utili[sz]e|enlist|spend|file|invest|negotiate|consulted|researched)(?: \S+)?"
    ),
    (
        r"(?:what|how) about (?:you )?(?:try\S*|\S+ing|a|an|some|your|the|if you|going|therapy|counseling|"
        r"counselling|we)(?: \S+)?"
    ),
    r"what (?:if|would happen if|do you think (?:about|would happen if)) you (?:\S+ )?\S+",
    (
        r"(?:how do you feel|what do you think|how would you feel|thoughts) (?:about|of|on) (?:\S+ing|a|"
        r"going|taking|a new)(?: \S+)?"
    ),
    (
        r"(?:would|might|could|will) it (?:\S+ )?(?:help|be (?:possible|helpful|better|worth|good|"
        r"okay to)|work|make sense|be an option) (?:to|if you|for you|\S+ing)(?: \S+)?"
    ),
    (
        r"is (?:there|it) (?:\S+ ){0,2}?(?:way|possible|option|chance|possibility) (?:\S+ )?(?:you|to|"
        r"for you|that you)(?: \S+)?"
    ),
    (
        r"(?:is there|do you have|isnt there) (?:anyone|someone|anybody|a \S+|any \S+|"
        r"another)(?: else)? (?:you (?:can|could|might)|who (?:can|could|might)|that (?:can|could|might)|"
        r"to (?:help|talk|lean|turn)|at work|in your)(?: \S+)?"
    ),
    r"(?:why not|why dont you|why wouldnt you)(?: \S+)?",
    r"(?:may i|can i|could i) (?:suggest|recommend|offer (?:a|some) (?:advice|suggestion))(?: \S+)?",
    (
        r"do you think (?:you (?:could|can|should|might|need)|it (?:would|might|could|is) (?:help|"
        r"be (?:better|time|worth)|worth|time)|talking|taking|a |going|getting|seeing|"
        r"that (?:maybe )?you (?:should|could|need))(?: \S+)?"
    ),
    r"(?:ever|even) (?:tried|considered|thought (?:about|of)|think about|think of)(?: \S+)?",
    (
        r"(?:have you|did you|do you|are you) (?:\S+ )?(?:therap\S+|counsel\S+|in therapy|on medication|"
        r"exercis\S+|meditat\S+|getting enough sleep|sleeping enough|eating (?:well|right))(?: \S+)?"
    ),
    r"tried (?:talking|asking|going|taking|\S+ing)(?: \S+)?",
    (
        r"(?:are you|will you|would you be) (?:willing|open|prepared) to (?!talk|share|"
        r"discuss|tell|be okay)(?:\S+)(?: \S+)?"
    ),
    r"(?:maybe|perhaps) (?:\S+ ){1,8}$",
    r"how will you (?:fix|solve|address)(?: \S+)?",
    (
        r"^(?:could|can|couldnt|cant) (?:you|they|he|she|someone|somebody|your \S+) (?:\S+ ){0,2}?(?:help|"
        r"take|ask|talk|do|get|find|go|work|cut|appeal|use|stay|hire|share|move|come)(?: \S+)?"
    ),
)

SOFT_ADVICE = (
    r"being (?:\S+ ){0,3}?(?:hard|tough|harsh) on yourself",
    r"(?:one|a) (?:day|step|thing|moment|hour) at (?:a|the) time",
    r"day by day",
    r"step by step",
    (
        r"(?:give|giving|allow|allowing|permit) yourself (?:\S+ ){0,4}?(?:time|grace|space|permission|"
        r"break|credit|room|rest|to|a|compassion|some)(?: \S+)?"
    ),
    (
        r"(?:take|taking) (?:your|some|all the|as much|the|a little|more|a bit of|whatever|"
        r"a) (?:\S+ )?(?:time|moment|breather|deep breath|breath|break|day|rest|minute|while|few days|"
        r"step back)(?: \S+)?"
    ),
    r"take it (?:slow|easy|slowly|as it comes|day|one|at your)(?: \S+)?",
    r"hang (?:in there|tough|on)",
    r"hold on(?: to \S+)?",
    (
        r"be (?:\S+ )?(?:kind|gentle|easy|patient|good|nice|compassionate|proud|true|fair) (?:to|with|on|"
        r"of) your ?self"
    ),
    r"go easy on yourself",
    (
        r"(?:dont|not|never|stop|try not to|you are|quit) (?:be |being |to be )?(?:so |too |"
        r"very )?(?:hard|rough|tough|harsh) on yourself"
    ),
    (
        r"(?<!hard to )(?:stay|be|remain|keep|staying|being|keeping) (?:\S+ )?(?:strong|positive|hopeful|"
        r"brave|"
        r"optimistic|patient|calm|confident|busy|present|resilient|faith|focused|motivated|the faith|"
        r"true to yourself|grateful|thankful|open minded)"
    ),
    r"keep (?:your|a|ur) (?:head|chin|spirits?|faith|hopes?|cool) (?:up|high|down)",
    r"(?:chin|head|heads|keep your head) up",
    (
        r"keep (?:on )?(?:going|fighting|pushing|trying|working|moving|at it|swimming|believing|hoping|"
        r"being|doing|your|looking|smiling|the|it up|an open|making)(?: \S+)?"
    ),
    (
        r"(?:dont|never|not|cant|wont|wouldnt|shouldnt) (?:ever |just )?(?:give|lose|giving|let) (?:up|"
        r"hope|faith|in|sight|heart|it get|this get|them get|that get|yourself|this define|him|"
        r"her)(?: \S+)?"
    ),
    (
        r"(?:take|taking) (?:good |better |some )?care of (?:you|your ?self|yourselves|your (?:health|"
        r"mental|body|own))"
    ),
    r"(?:look|looking) after yourself",
    (
        r"(?:let|letting|allow) (?:yourself|your feelings|the tears|your emotions|it out|it all out|go of|"
        r"god|them)(?: \S+)?"
    ),
    (
        r"(?<!i )(?:dont|try not to|not|no need to|stop|dont you|please dont) (?:blame|blaming|beat|"
        r"beating|doubt|be so|worry|stress|dwell|overthink|feel guilty|feel bad|give|let it|let them|"
        r"let this|get down|take it personal\S*|be too|compare|be hard|get discouraged|be discouraged|"
        r"get too|lose)(?: \S+)?"
    ),
    r"(?:get|getting) (?:some|enough|plenty of|good) (?:rest|sleep|fresh air)",
    r"(?:just )?breathe",
    (
        r"(?:spend|enjoy|cherish|treasure|savor|make the most of) (?:every|the|your|as much|more|quality|"
        r"all|each|some|this)(?: \S+)?"
    ),
    (
        r"(?:cherish|treasure|hold on to|honou?r|remember) (?:the|those|your|his|her|every|good|happy|"
        r"all)(?: \S+){0,3}"
    ),
    r"be there for (?:her|him|them|your|each|one)(?: \S+)?",
    r"believe in yourself",
    r"trust (?:yourself|the process|your|in god|god|in yourself|that)(?: \S+)?",
    r"(?:have|keep|got to have) (?:faith|hope|patience|some faith|courage|confidence)(?: in \S+)?",
    (
        r"(?:^|^and |^but |^so |^also |^please |just |please |always |to |should )(?:remember|know|"
        r"know this|remind yourself|keep in mind|bear in mind|try to remember|never forget|dont forget|"
        r"realize)(?: that)? (?:you|it|this|that|there|your|these|to|everything|he|she|they|how|what|god|"
        r"things)(?: \S+)?"
    ),
    r"rest up",
    r"push through",
    r"power through",
    r"ride it out",
    r"rely on your(?: \S+)?",
    (
        r"(?:lean on|surround yourself|talk to|reach out to|call) (?:your |with |a |people|friends|family|"
        r"loved|others|someone|those)(?: \S+)?"
    ),
    (
        r"(?:do|you do) what(?:ever)? (?:you (?:can|need|have|want|feel|love|think)|makes you|is best|"
        r"feels|works)(?: \S+)?"
    ),
    (
        r"focus on (?:what|you|your ?self|one|being|things|getting|now|today|something|each|"
        r"something)(?: \S+)?"
    ),
    r"move (?:forward|ahead|past)(?: \S+)?",
    r"moving (?:forward|on)",
    (
        r"(?:process|feel|sit with|acknowledge|embrace|express|accept) (?:your|the (?!same|way)|these|"
        r"those|it|this|all your|what)(?: \S+)?"
    ),
    r"it will help(?: \S+)?",
    r"small wins?",
    r"treat yourself",
    r"do something (?:nice|fun|good|you (?:enjoy|love|like)|for yourself|that)(?: \S+)?",
    r"be strong(?: for \S+)?",
    (
        r"time to (?:heal|process|grieve|rest|yourself|breathe|adjust|think|recover|decompress|reflect|"
        r"regroup)(?: \S+)?"
    ),
    r"you just (?:need|have|got)(?: to)?(?: \S+)?",
    (
        r"find (?:a |the |some |your |ways? )(?:\S+ )?(?:balance|joy|peace|way|comfort|strength|purpose|"
        r"silver|to|passion|support)(?: \S+)?"
    ),
    (
        r"just (?:keep|do|go|take|remember|know|think|focus|try|give|let|relax|breathe|enjoy|"
        r"wait)(?: \S+)?"
    ),
)

INFORMATION = (
    (
        r"(?:studies|research|statistics|science|experts?|doctors|psychologists?|the (?:law|data|"
        r"survival rate|market|economy|internet)|statistically|according to|on average|typically|"
        r"in general|generally)(?: \S+){1,3}"
    ),
    (
        r"(?:unemployment|severance|benefits|fmla|cobra|insurance|eeoc|the union|hr|glassdoor|indeed|"
        r"linkedin|medicaid|a recruiter|headhunters?|headhunter|linkedin)(?: \S+)?"
    ),
    (
        r"(?:the )?(?:job market|survival rates?|success rates?|treatments?|side effects?|"
        r"chemo(?:therapy)?|therapy|meds|medication|antidepressants) (?:is|are|has|have|can|usually|often|"
        r"really|will|works?|does)(?: \S+)?"
    ),
    (
        r"(?:they|it) (?:\S+ )?(?:offer|offers|have to (?:give|pay)|are required|is illegal|legally|"
        r"qualify|covers?)(?: \S+)?"
    ),
    r"(?:it is|that is) (?:caused|called|a symptom|a sign|due to|known as)(?: \S+)?",
    r"\d+ (?:percent|out of \d+|in \d+)(?: \S+)?",
    r"did you know(?: \S+)?",
    (
        r"(?:most|many|some|lots of|a lot of) (?:companies|people|employers|managers|bosses|businesses|"
        r"jobs|couples|patients|places|parents)(?: \S+)"
    ),
    r"(?:reason|reasons) (?:for|why|is|could)(?: \S+)?",
    (
        r"(?:it|this|that) (?:could|might|may) (?:just |also )?be (?:a|an|because|due|why|that|something|"
        r"your|the)(?: \S+)?"
    ),
)
