"""How people wave a feeling away: brutally, by making little of it, by doubting, glibly, or with a sneer."""

from __future__ import annotations

BRUTAL = (
    (
        r"(?:just |you need to |you have to |should |must |got to |better |to |time to |"
        r"gonna )?(?:get over (?:it|yourself|this|her|him|that)|suck it up|man up|grow up|toughen up|"
        r"snap out of it|shut up|buck up|grow a pair|get a grip|get a life|build a bridge|put on your big|"
        r"wise up|harden up|stop being|be a man|pull yourself together)(?: \S+)?"
    ),
    (
        r"(?:stop|quit|enough|no more|quit your|stop your|less|tired of your|sick of your|all this|"
        r"done with your) (?:\S+ )?(?:whining|whin(?:e|ging)|complain\S*|crying|moaning|moping|"
        r"feeling sorry|pity party|bitching|sulking|being (?:so|such|a|dramatic|sad|negative|silly|"
        r"sensitive|lazy|weak|selfish|ridiculous)|wallow\S*|overreact\S*|playing the victim|drama|"
        r"obsessing|pouting|griping|acting like)(?: \S+)?"
    ),
    (
        r"(?:wallow(?:ing)?|whin(?:e|ing|ey|y)|pity party|drama queen|crybaby|cry baby|snowflake|"
        r"victim card|playing the victim|victim mentality|self pity|poor me|woe is me)(?: \S+)?"
    ),
    (
        r"you (?:are|re|were|sound|seem|look|always|do sound) (?:\S+ ){0,3}?(?:overreact\S*|too sensitive|"
        r"so sensitive|oversensitive|overly (?:sensitive|dramatic|emotional)|dramatic|ridiculous|silly|"
        r"pathetic|weak|lazy|stupid|an idiot|dumb|a loser|a baby|selfish|paranoid|crazy|whin\S*|"
        r"ungrateful|delusional|being negative|so negative|too emotional|too negative|childish|spoiled|"
        r"the problem|not good enough|a failure|to blame|just jealous|hysterical|irrational|annoying me|"
        r"imagining (?:it|things)|making (?:it|this) (?:up|worse|a big)|blowing (?:it|this)|exaggerating|"
        r"full of yourself)(?: \S+)?"
    ),
    (
        r"(?:overreacting|over reacting|making a (?:big|huge) (?:deal|fuss|thing|mountain)|being dramatic|"
        r"too sensitive|blowing (?:it|this|things) out|mountain out of)(?: \S+)?"
    ),
    (
        r"(?:it is |that is |this is |its |probably |all |kind of |entirely |maybe it is |partly |"
        r"clearly )?(?:all )?your (?:own )?(?:fault|doing|problem not mine|mess)(?: \S+)?"
    ),
    (
        r"(?:you (?:brought|did) (?:this|it) (?:on|to) yourself|you (?:deserved|had) (?:it|this|"
        r"that) coming|serves you right|you asked for (?:it|this)|you only have yourself|"
        r"no one to blame but|nobody to blame but|you (?:made|make) your (?:own )?bed|"
        r"you should have (?:known|seen|thought|worked|tried|studied|listened|left|saved|done|planned|"
        r"prepared|quit|called|told|expected|paid)|what did you (?:do|expect)|maybe you (?:werent|arent|"
        r"didnt|just werent|just arent|deserved|are not|should have|dont have|did something)|"
        r"you (?:probably|clearly|obviously|just|simply) (?:werent|arent|didnt|deserved|messed|screwed|"
        r"were not|are not|dont)|you (?:must have|might have) (?:done something|messed|screwed|"
        r"not been))(?: \S+)?"
    ),
    (
        r"(?:who cares|i (?:really |honestly |dont even |just )?(?:dont|do not|couldnt) (?:really )?care|"
        r"not my (?:problem|issue|business|concern)|dont (?:bother|care)|why should i care|cry me a river|"
        r"boo ?hoo|big whoop|big deal|blah blah|yawn|first world problems?|first world|get real|"
        r"give me a break|oh please|spare me|cry about it|tough (?:luck|cookies|shit|break)|"
        r"too bad so sad|sucks to be you|not a big deal|no big deal|"
        r"isnt (?:that )?(?:a )?big (?:of )?(?:a )?deal|hardly (?:a|the) (?:big|end)|not that (?:bad|big|"
        r"deep|serious|hard|important|much)|isnt that (?:bad|serious|hard|deep|important)|its nothing|"
        r"that is nothing|not the end of the world|isnt the end of the world|end of the world|"
        r"doesnt matter|nothing to (?:cry|be upset|whine|complain|worry)(?: about)?|nothing special|"
        r"stop it|i am bored|change the subject|lets talk about something else|"
        r"let us talk about something else|anyway i)(?: \S+)?"
    ),
    (
        r"(?:idiot|stupid|dumb|loser|pathetic|moron|wimp|coward|bitch|worthless person|"
        r"waste (?:of )?(?:your |my |of )?time|waste(?:d|ing)? (?:your|my) (?:time|energy)|a waste|"
        r"what is wrong with you|are you (?:kidding|serious|stupid|crazy|dumb)|you dont (?:have it|"
        r"know (?:what )?real|really need|have real|know how good))(?: \S+)?"
    ),
    (
        r"(?:it is |that is |this is )?just (?:a|an) (?:\S+ )?(?:job|dog|cat|pet|promotion|phase|test|"
        r"exam|boy|guy|girl|man|breakup|grade|bug|game|rabbit|class|friend|car|hamster|crush|miscarriage)"
    ),
    r"only (?:a|an) (?:job|dog|cat|pet|promotion|test|exam|breakup|grade|bug)",
    (
        r"(?:you (?:can|could|ll) (?:always |just )?(?:get|have|find|buy) (?:a new|another) (?:dog|cat|"
        r"pet|baby|one|wife|husband|kid|girlfriend|boyfriend))"
    ),
)

FLAT = (
    (
        r"^(?:oh |ok |okay |well |and |yeah )?(?:so what|whatever|oh well|too bad|boring|deal with it|"
        r"you (?:need|have|just have|got) to deal with it|who cares)(?: man| dude| bro| then| you say|"
        r" lol| haha| about (?:that|it|him|her|them))?$"
    ),
    r"^just deal with it(?: \S+)?",
)

DENIED = (
    (
        r"(?:not|arent|isnt|never|wasnt|werent|doesnt|dont|didnt|wont|more than|wouldnt|cant|nor|havent|"
        r"without|feel|feels|feeling|felt|afraid|worried|wondering|saying|told) (?:think |feel like |"
        r"believe |mean |make |have to |you |that |it |it is |you are |this |is |was |are |being |just |"
        r"at all |a |an |to |in any way |need to |say |saying |see this as |like |as |if |though |being |"
        r"they |were ){0,4}(?:your fault|your own fault|your doing|overreact\S*|over reacting|"
        r"too sensitive|oversensitive|dramatic|ridiculous|silly|pathetic|weak|lazy|stupid|dumb|selfish|"
        r"paranoid|crazy|ungrateful|childish|the problem|not good enough|a failure|to blame|a loser|"
        r"an idiot|imagining|exaggerating|whin\S+|just (?:a|an) \S+|a waste|good enough|irrational|"
        r"unreasonable|wallowing|only (?:a|an) \S+)"
    ),
    (  # of one's own words just now
        r"(?:that was|it was|what) (?:a |an |so |really |such |pretty |kind of ){0,3}(?:stupid|dumb|silly|"
        r"thoughtless|insensitive|clumsy|careless|ridiculous|awful|terrible|pathetic)"
        r"(?: (?:thing|question|comment|remark))? (?:to say|to ask|of me|from me)"
    ),
    r"(?:i was|i am|that was me) (?:being )?(?:so |really )?(?:stupid|dumb|silly|thoughtless|insensitive)",
)

MINIMISING = (
    (
        r"(?:is|it is|that is|only|was) just (?:work|business|school|sports|money|stuff|things|a number|"
        r"paper|hormones|a game)"
    ),
    r"whole life ahead(?: \S+){0,2}",
    r"at least(?: \S+){1,3}",
    (
        r"(?:could|can|might|would|may) (?:be|have been|always be) (?:so much |a lot |much |way |"
        r"far )?worse(?: \S+)?"
    ),
    (
        r"(?:other|some|many|plenty of|lots of|a lot of|most|millions of|so many) (?:people|folks|others|"
        r"kids|families|women|men|countries)? ?(?:\S+ )?(?:have (?:it|things|real|much|bigger|no)|"
        r"are (?:worse|starving|dying|going through|in worse|dealing|suffering)|would (?:kill|love|"
        r"be (?:happy|glad|grateful))|dont (?:even )?have|lose|get fired|get passed|got it)(?: \S+)?"
    ),
    r"worse (?:things|off|problems|than)(?: \S+)?",
    (
        r"(?:happens|happened|happening) (?:to|for) (?:everyone|everybody|all|us all|the best|anyone|many|"
        r"most|people|a lot|lots|literally|every)(?: \S+)?"
    ),
    (
        r"(?:it|this|that|things|these things|stuff|shit|crap|life|layoffs|such things|breakups|people|"
        r"death) (?:just |always |often |all |sometimes )?happens?$"
    ),
    r"happens all the time",
    (
        r"we (?:all|have all) (?:\S+ )?(?:have|go|get|feel|face|been|lose|die|wish|had|been|experience|"
        r"struggle|deal|gone|want|make|need|hit|suffer|fail)(?: \S+)?"
    ),
    (
        r"every(?:one|body) (?:\S+ )?(?:has|goes|feels|gets|faces|loses|dies|deals|struggles|"
        r"is (?:stressed|busy|tired|going|struggling|replaceable)|makes|fails|experiences|hurts|"
        r"hates)(?: \S+)?"
    ),
    (
        r"(?:look|looking|see|seeing|find|focus|think|try to see) (?:on |at |for |about |"
        r"to )?(?:the )?(?:bright|brighter|positive|positives|good|bigger|silver|glass|upside|flip|sunny|"
        r"other|big)(?: side| lining| picture| things| half)?"
    ),
    r"silver lining",
    r"blessing in disguise",
    r"(?:happens?|happened|happening|everything) for (?:a|some|the) (?:reason|best)",
    r"for the best",
    r"(?:meant|supposed|destined|wasnt meant|not meant) to (?:be|happen|work)",
    (
        r"he (?:works in|never gives|doesnt give|wont give|only gives|will provide|is in control|is testing)"
        r"(?: \S+)?"
    ),
    (
        r"(?:god|the lord|jesus|universe) (?:\S+ )?(?:has|have|had|works|never gives|doesnt give|"
        r"wont give|needed|wanted|took|only gives|will provide|is in control|is testing|knows|"
        r"gives)(?: \S+)?"
    ),
    r"(?:move|moving|moved) on(?: \S+)?",
    r"let (?:it|this|that|them|him|her) go",
    r"letting (?:it )?go",
    r"(?:put|leave) (?:it|this|that|the past) (?:behind|in the past)(?: \S+)?",
    r"(?:shake|brush|laugh|shrug|walk) (?:it|this|that) off",
    (
        r"(?:life|world|business|nothing) (?:is|isnt|are|arent|aint|wasnt|just isnt|is just|just is|"
        r"is not|sometimes isnt) (?:\S+ )?(?:fair|unfair|like that|that way|easy|always fair|a bitch|hard|"
        r"tough|short|too short|cruel|perfect|what it is)(?: \S+)?"
    ),
    (
        r"(?:that is|thats|such is|c est|cest|just) (?:just )?(?:life|how (?:it|life|things|the world|"
        r"business) (?:is|works?|goes|are)|the way (?:it|life|things|the world) (?:is|goes|works?|are|"
        r"crumbles)|the way the cookie|business|la vie|the real world|part of (?:life|the job|it|being|"
        r"growing)|what happens|what (?:they|people|men|bosses|companies|jobs|friends) do|work for you|"
        r"corporate|how the cookie)(?: \S+)?"
    ),
    r"it is what it is",
    r"(?:part|fact|facts) of (?:life|the job|growing up|the game|business|being|living|death)(?: \S+)?",
    r"life goes on",
    r"nothing (?:you|we|anyone|i) can (?:do|really do|change)(?: \S+)?",
    r"only thing (?:we|you) can (?:control|do)(?: \S+)?",
    (
        r"no (?:use|point|sense|reason|need|good) (?:in |to |for |crying |dwelling |being |"
        r"you to )+(?:\S+)?"
    ),
    r"spilled milk",
    r"cheer up(?: \S+)?",
    (
        r"(?:dont|no need to|you shouldnt|shouldnt|you should not|try not to|stop|you dont need to|"
        r"you dont have to|never|not|why|please dont|i wouldnt|no reason to) (?:ever |even |really |"
        r"have to |let yourself )?(?:feel|be|get|feeling|being|getting) (?:so |too |very |really |"
        r"like )?(?:\S+ )?(?:sad|down|upset|bad|angry|mad|guilty|that way|this way|discouraged|depressed|"
        r"negative|disappointed|defeated|hurt|emotional|sorry|scared|stressed|jealous|ashamed|frustrated|"
        r"like that|blue|low|bummed|overwhelmed|lonely|worthless|worked up|hung up|attached|dramatic|"
        r"pessimistic|so hard|glum|offended|bitter|a downer|like a failure)(?: \S+)?"
    ),
    (
        r"(?:dont|do not|no need to|stop|never|please dont|quit) (?:you )?(?:cry|crying|think (?:like|"
        r"that|about it|too|so|negative\S*)|dwell\S*|take it (?:so )?personal\S*|let it (?:get|bother|bug|"
        r"upset)|overthink\S*|sweat|make (?:a|it)|be like that|obsess|stress(?:ing)? (?:about|"
        r"over))(?: \S+)?"
    ),
    (
        r"(?:why (?:would|should|do|are|can|could|did)|how (?:can|could)) you (?:even |still |so |be |"
        r"being )?(?:feel|feeling|upset|sad|care|guilty|worried|angry|mad|cry|crying|scared|jealous|"
        r"complaining|surprised|so)(?: \S+)?"
    ),
    (
        r"^(?:just |try to |please |you should |well |and )?(?:just |choose to )?(?:be|think|stay more|"
        r"be more) (?:happy|positive|grateful|thankful|positively|positive thoughts|happy thoughts|"
        r"glad)(?: \S+)?"
    ),
    (
        r"(?:you should|should|you could|ought to|must) be (?:\S+ )?(?:happy|grateful|thankful|glad|"
        r"excited|relieved|proud|over|used to|fine|lucky)(?: \S+)?"
    ),
    r"count your blessings",
    (
        r"(?:you are|youre|consider yourself|be glad|lucky|you should feel) (?:\S+ )?(?:lucky|fortunate|"
        r"luckier|blessed|glad|privileged) (?:to|that|you|because|compared|enough)(?: \S+)?"
    ),
    (
        r"(?:(?:plenty|lots|tons) of|always other|there are (?:always |many |so many )?other|other fish|"
        r"more fish) ?(?:\S+ )?(?:fish|jobs|men|women|guys|girls|companies|options|people|"
        r"opportunities)(?: (?:in|out|to|for))?(?: \S+)?"
    ),
    r"calm down(?: \S+)?",
    r"chill(?: out)?(?: \S+)?",
    r"relax$",
    r"lighten up",
    (
        r"(?:builds?|building|character|learn|learning|good) (?:from it|character|experience|lesson|"
        r"opportunity to|perseverance)(?: \S+)?"
    ),
    r"character(?: building| builder)?",
    (
        r"(?:what doesnt kill|makes you stronger|make you stronger|stronger for it|blessings?|"
        r"no pain no gain|when life gives|pick yourself up|dust yourself)(?: \S+)?"
    ),
    r"(?:a |in a |the )?better place",
    (
        r"(?:he|she|they|it) (?:lived|had) (?:a )?(?:\S+ )?(?:good|long|full|great|"
        r"happy) (?:and \S+ )?life"
    ),
    r"not (?:suffering|in pain) any ?more",
    r"(?:no longer|isnt) (?:suffering|in pain)",
    r"(?:his|her|their|your|the) time(?: to go| had come)",
    r"old age",
    (
        r"you (?:will|ll) (?:\S+ )?(?:get over (?:it|this|him|her)|forget|laugh about|look back|be over|"
        r"find someone else|get used to|feel silly)(?: \S+)?"
    ),
    (
        r"you (?:had to know|should have (?:seen|known)|must have known) (?:\S+ )?(?:it was|this was|this|"
        r"it|that|the risks|what)(?: coming)?(?: \S+)?"
    ),
    r"you knew (?:the risks|what you were (?:getting|signing|doing))(?: \S+)?",
    (
        r"you (?:knew|saw) (?:\S+ ){1,5}?(?:so (?:why|what|stop|you|it|how|do|dont)|why (?:are|be|did)|"
        r"what did you expect)(?: \S+)?"
    ),
    (
        r"something (?:better|bigger|good) (?:in store|is coming|will|out there|in your|for you|is out|"
        r"is waiting|around)(?: \S+)?"
    ),
    r"(?:sets|setting|set) (?:you|us|yourself) up for(?: \S+)?",
    r"(?:either|you either) (?:let|move|sink|deal|accept|get)(?: \S+)?",
    r"no (?:other )?choice",
    r"not (?:a )?(?:real|actual|valid|good|healthy) (?:problem|reason|excuse|issue|to)",
    r"^(?:no worries|no problem|never mind|nevermind|not a problem)(?: \S+)?",
    r"all in your (?:head|mind)",
    r"you (?:think|say|feel) (?:too much|that now|like that now)",
    r"(?:first|good|nice) problem to have",
    r"could(?:nt)? care less",
    r"join the (?:club|crowd)",
    r"welcome to (?:the (?:club|real world|party)|my (?:world|life)|adulthood|life)",
    r"not (?:the )?(?:only|first) (?:one|person|time)(?: (?:this|that|to|who))(?: \S+)?",
    r"try (?:again|harder)(?: \S+)?",
    r"(?:must|might) (?:just )?be (?:your|the) (?:hormones|time of)(?: \S+)?",
    r"(?:i|you) (?:told|warned) (?:you|me) so",
    r"it (?:\S+ )?(?:nothing to do|isnt about|is not about) (?:with )?(?:you|race)(?: \S+)?",
    r"unless (?:your|you|they) (?:\S+ ){1,4}(?:bills|money|pay|rent)(?: \S+)?",
    r"fake it(?: till| until)?(?: \S+)?",
    (
        r"^(?:(?:well|oh|i guess|but|and|so|eh|honestly) ){0,3}what can (?:you|we|one) do(?: about it)?(?: "
        r"right| "
        r"really)?$"
    ),
    r"what is done is done",
    r"(?:the )?show must go on",
    (
        r"(?:has|have|got) to (?:go|die|pass) (?:some ?day|some ?time|eventually|one day|sooner|at some)(?: "
        r"\S+)?"
    ),
    r"^(?:\S+ ){0,2}?you cant (?:change|undo|fix) (?:the past|what happened|what is done|it now|that now)$",
    r"^(?:\S+ ){0,2}?(?:you )?cant (?:turn back (?:time|the clock)|win (?:them all|every \S+))$",
    r"(?:nothing|nobody|no one) (?:lasts|lives|stays)(?: \S+)? forever",
    r"(?:was|were|is|are) (?:always |just |all )?bound to (?:happen|end|come)(?: \S+)?",
    r"(?:you |we )?live and learn",
    r"win some",
    r"time to move (?:forward|ahead|along)(?: \S+)?",
    (
        r"^(?:\S+ )?(?:people|parents|old people|loved ones|companies|bosses) (?:\S+ )?(?:die|pass away|get "
        r"old|get sick|get "
        r"fired|lay people off)(?: \S+)?$"
    ),
    r"(?:comes?|goes) with (?:the (?:territory|job)|age|getting older)",
    r"(?:jobs|people|things|companies|titles) come and go",
    r"circle of life",
    r"(?:nature|life) (?:takes|has to take|must take) (?:its|it is) course",
    r"that is (?:just )?(?:the (?:game|breaks)|nature|fate|showbiz|aging|capitalism)(?: \S+)?",
    r"luck of the draw",
    (
        r"^(?:\S+ )?(?:people|companies|folks|women|men|it|this|that|parents) (?:gets?|loses?|happens?|dies?|"
        r"does|"
        r"do|lay) (?:\S+ ){0,4}?(?:all the time|every day)$"
    ),
    r"(?:hard|tough|bad|rough|difficult) (?:\S+ )?(?:for|on) (?:everyone|everybody|all of us)",
    r"roll with (?:it|the punches)",
    r"just one of those (?:things|days)",
    (
        r"^(?:(?:well|you|but|so|and|just|we|i guess|now|then) ){0,4}(?:got|have|need|just|must) (?:to "
        r")?(?:just )?"
        r"(?:(?:accept|live with) (?:it|that|this)(?: now| i guess| though)?$|accept the fact(?: \S+)?)"
    ),
    r"there is nothing to be done(?: \S+)?",
    r"(?:could|can|might) (?:have )?happen(?:ed)? to (?:anyone|anybody)",
    r"(?:what|whatever) will be will be",
    r"(?:that is|thats|its|it is) (?:just )?(?:the )?(?:fate|destiny|destined)(?: \S+)?",
)

_THEY = (
    r"(?:he|she|they|someone|somebody|your (?:boss|manager|company|employer|team|colleagues?|coworkers?|"
    r"sister|brother|husband|wife)|the (?:boss|manager|company|other (?:\S+ )?(?:guy|person|candidate|one|"
    r"employee|worker)|new (?:guy|person|one|hire)|management|owner|people)|kyle|that person)"
)
_EXCUSED = (
    r"(?:forgot|forgotten|(?:didnt|did not|not|never) (?:even |really |actually |have )?(?:mean|meant|"
    r"notice|"
    r"noticed|reali[sz]e|reali[sz]ed|know|known|see|seen|"
    r"think|thought|remember|have (?:a choice|time|the budget|any choice))"
    r"(?! (?:how|what|all|your|the (?:work|effort)|any of|enough of))|"
    r"had no (?:idea|choice|budget|time|clue)|(?:had|has|have) (?:\S+ )?(?:reasons?|a point|a lot (?:on|"
    r"going|"
    r"to)|a bad day|better|more (?:experience|seniority)|to cut|to make|a business|a company)|"
    r"mean(?:t|s)? (?:it )?(?:well|nothing|no harm|as a joke|it nicely)|"
    r"(?:was|were|is|are|been|be) (?:\S+ )?(?:busy|swamped|joking|kidding|distracted|right(?! there| here)|"
    r"better (?:at|than|qualified|for|suited|fit|candidate|choice)|better$|more (?:qualified|experienced|"
    r"senior|"
    r"suited|deserving|skilled|visible)|qualified|under (?:\S+ )?pressure|having a bad|in a hurry|"
    r"trying to help|only (?:kidding|joking|trying|following|doing)|a better|the better)|"
    r"(?:just )?(?:thought|saw|wanted|needed|picked|chose) (?:\S+ ){0,4}?(?:better|best|more|qualified|"
    r"experience|someone (?:else|with|who)))"
)
_PERHAPS = (
    r"(?:maybe|perhaps|probably|possibly|could it be (?:that )?|isnt it possible (?:that )?|is it possible "
    r"(?:that )?|it is possible (?:that )?|what if|i am sure|i bet|im sure|surely|it could be (?:that )?|"
    r"it might be (?:that )?|i (?:would )?guess|i think) ?"
)

DOUBTING = (
    (
        rf"{_PERHAPS} ?{_THEY} (?:(?:just|simply|really|only|probably|also|maybe|honestly|actually|must have|"
        rf"might have|may have|might|may|could have|has|have|had) ){{0,3}}{_EXCUSED}(?: \S+)?"
    ),
    (
        rf"{_THEY} (?:was|were|is|are) (?:(?:probably|maybe|just|only|simply|likely) ){{1,3}}(?:busy|swamped|"
        rf"joking|"
        r"kidding|distracted|right|better|qualified|trying to help|under pressure|in a hurry|having a bad|"
        r"being "
        r"(?:nice|careful|honest))(?: \S+)?"
    ),
    (
        rf"{_PERHAPS} ?it (?:was|is) (?:just |only |simply |all |really ){{0,2}}(?:a (?:mistake|"
        rf"misunderstanding|"
        r"coincidence|joke|bad day)|an? (?:accident|oversight|honest mistake)|not (?:about|because|personal|"
        r"meant))"
        r"(?: \S+)?"
    ),
    (
        rf"{_THEY} (?:(?:just|simply|only|really|honestly) ){{0,2}}(?:probably|may|might|must|could)"
        rf"(?: (?:just|simply|really|only|well|have|very|not|also|honestly)){{0,3}} {_EXCUSED}(?: \S+)?"
    ),
    (
        r"(?:are|r) you (?:\S+ )?(?:sure|certain|positive) (?:about (?:that|this|it)|(?:that )?(?:it|this|"
        r"that|he|"
        r"she|they|your \S+)(?! (?:is|was) (?:okay|safe|fine|all right|what you|not too))|(?:that )?you "
        r"(?:are not|arent|were not|"
        r"werent|didnt|heard|remember|read|got|understood|did|deserve|qualif\S+|told|saw|earned|were))(?: "
        r"\S+)?"
    ),
    (
        r"^(?:(?:really|oh|well|hm+|but|and|wait|so|um) ){0,3}are you (?:\S+ )?(?:sure|certain)(?: though| "
        r"really)?$"
    ),
    (
        r"how do you know (?:for sure |that |it )?(?:it|that|this|he|she|they|was|is|were)"
        r"(?! (?:is|was) (?:time|too much|safe|okay))(?: \S+)?"
    ),
    (
        r"(?:see|seeing|hear|hearing|look at|looking at|consider|considering|understand|get|know|about|are|"
        r"always|"
        r"there is|have|has) (?:\S+ ){0,2}?(?:both|two) sides(?! of (?:the|your) (?:family|bed|table))(?: "
        r"\S+)?"
    ),
    r"(?:his|her|their|the other|the company s|your boss) side (?:of|too|as well)(?: \S+)?",
    r"other side (?:of (?:the story|it|this|things)|is)",
    r"devils? advocate",
    r"(?:in|to) (?:his|her|their|the company s|your boss s?) (?:defen[cs]e|credit)",
    r"(?:^(?:\S+ )?|but |and |though |because )to be fair(?! to you)(?: \S+)?",
    r"(?:in|to be) fairness(?: \S+)?",
    r"(?:give|giving) (?:him|her|them|your \S+) the benefit of the doubt",
    (
        r"(?:from|see|consider|think (?:of|about)|understand) (?:it from )?(?:his|her|their|your (?:boss|"
        r"manager) "
        r"?s?|the company s) (?:perspective|point of view|side|position|viewpoint|shoes)"
    ),
    (
        r"i (?:totally |completely |kind of |kinda |respectfully |have to |would |must )?(?:disagree|beg to "
        r"differ)"
        r"(?! with (?:him|her|them|how|what|that decision|your (?:boss|manager|company)))"
    ),
    (
        r"(?:i am |im )?not (?:so |really |quite )?sure (?:i (?:agree|buy|believe|see it)|(?:that )?(?:that "
        r"is|it is|"
        r"this is|it was|that was) (?:\S+ ){0,2}?(?:true|fair to|about|because|really|a reason|"
        r"right|the case|"
        r"discrimination|racism|sexism|racist|what))(?: \S+)?"
    ),
    (
        r"i (?:\S+ )?(?:dont|do not|cant|couldnt) (?:really |quite |honestly |actually )?(?:agree with "
        r"(?:that|you|"
        r"your)|buy (?:that|it|this)|believe (?:that is|that was|it was|it is|you (?:are|did|were))|see "
        r"(?:the|a|"
        r"what (?:is )?the|"
        r"what is|why (?:you|that|this|it)|how (?:that|this|it) is)(?: \S+)? ?(?:problem|issue|deal|point|"
        r"racism|"
        r"racist|discrimination|wrong|bad|big|unfair|matters?)|"
        r"think (?:that )?(?:it|that|this) (?:is|was|had|has|were) (?:\S+ )?(?:about|what "
        r"(?:happened|they|he|"
        r"she)|true|because|on purpose|so bad|that (?:bad|big|unfair|serious|hard)|unfair|racist|"
        r"racism|sexist|"
        r"discrimination|personal|a reason|anything to do|fair to (?:him|her|them|say|your|blame))|"
        r"think (?:that )?(?:he|she|they|your \S+) (?:\S+ )?(?:mean|meant|did|didnt|did it|was|were|is|are|"
        r"would)"
        r"(?: \S+)? (?:it|to hurt|on purpose|that|wrong|any harm|being|trying)|"
        r"think you (?:are|were|have|should feel) (?:being )?(?:\S+ )?(?:objective|fair|right|rational|"
        r"reasonable|realistic|honest|qualified|ready|reason to))(?: \S+)?"
    ),
    (
        r"(?:isnt|is it|isnt it|is it not|is it not possible|is there a chance|could it be|do you think|dont "
        r"you "
        r"think|are you sure) (?:\S+ ){0,3}?(?:(?:you|youre) (?:\S+ ){0,2}?)(?:misread|misheard|"
        r"misunderstood|"
        r"misinterpret\S*|overthinking|imagin\S+|exaggerat\S+|reading (?:too|into)|read (?:too|"
        r"into)|paranoid|"
        r"assum\S+|overreact\S*|too (?:harsh|hard on (?:him|her|them)|sensitive|quick)|jumping|biased|wrong|"
        r"being unfair)(?: \S+)?"
    ),
    (
        r"(?:you|you are|you were|you might be|you may be|youre) (?:just |probably |simply |maybe |only "
        r")?(?:reading "
        r"(?:too|into)|overthinking|over thinking|jumping to|imagining (?:it|things|this)|misinterpreting|"
        r"assuming)"
        r"(?: \S+)?"
    ),
    (
        r"did you (?:actually|really|even|truly) (?:deserve|try(?! to)|earn|work (?:hard|enough)|do "
        r"(?:enough|your best|anything|everything|the work|all)|ask (?:for|him|them|her)|qualify|put in)(?: "
        r"\S+)?"
    ),
    (
        r"(?:were|are) you (?:actually|really|even) (?:qualified|the best|good enough|the right)"
        r"(?: \S+)?"
    ),
    (
        r"(?:doesnt|does not|didnt|dont) (?:really |even )?(?:sound|seem|look) (?:\S+ )?(?:unfair|"
        r"that bad|so "
        r"bad|"
        r"bad|unreasonable|racist|like (?:a |such a |much |it )?(?:big |huge )?(?:deal|problem|racism|"
        r"discrimination|was|is))(?: \S+)?"
    ),
    (
        r"(?:that is|it is|this is) (?:just )?(?:your|one) (?:\S+ )?(?:side|opinion|perception|version|"
        r"interpretation|assumption)(?: \S+)?"
    ),
    r"(?:i )?cant imagine why (?:you|anyone|that)(?: \S+)?",
    (
        r"i (?:\S+ )?(?:dont|didnt|cant) (?:\S+ )?(?:understand|get|see) why (?:you|this|it|that) (?:\S+ "
        r"){0,3}?"
        r"(?:upset|sad|bother\S*|matters?|cry|crying|care|big|hurts?|angry|feel|still|so|mad|"
        r"worried)(?: \S+)?"
    ),
)
"""How people doubt what somebody tells of, or speak up for whoever hurt them."""

GLIB = (
    (
        r"(?:it|that|this) (?:may|might|could) (?:very |well |just |only |simply ){0,3}be (?:that "
        r")?(?:they|"
        r"he|she|nothing|a misunderstanding|because)(?: \S+)?"
    ),
    r"(?:life|the universe|god) (?:throws|gives|hands|works|has a way|finds a way)(?: \S+)?",
    r"you (?:just )?never know(?: \S+)?",
    (
        r"there (?:is|was|must be|has to be) (?:probably |always |likely |surely )?(?:a|some) (?:good "
        r")?reason(?: \S+)?"
    ),
    r"get (?:back|right back) (?:at it|on|out|up|to work)(?: \S+)?",
    (
        r"(?:but|that said|however) (?:\S+ ){0,3}?(?:you (?:need to|have to|should|must|cant|got to|"
        r"shouldnt|will|just need|are (?:lucky|fine|being))|life|at least|look|think|move|that is no|"
        r"it is time|get|others|everyone|dont|be|we all|think)(?: \S+)?"
    ),
    r"maybe (?:it is a sign|god)(?: \S+)?",
    (
        r"(?:i am|im) sure (?:they|he|she|your boss|it|there|your) (?:\S+ )?(?:didnt|had|have|has|meant|"
        r"mean|means|was|were|is|are|wasnt|just|did|do|does|isnt) (?:\S+ )?(?:mean|reason\S*|well|best|"
        r"busy|not|nothing|good|bad|notice|fine|care\S*)(?: \S+)?"
    ),
    (
        r"(?:must|has to|got to|maybe|probably) (?:just )?(?:be )?(?:something|someone|god) (?:better|"
        r"has)(?: \S+)?"
    ),
    r"(?:dont|no) (?:worry|worries)(?: \S+)?",
    (
        r"(?:it|everything|things|you|all|this|that) (?:will|is going to|are going to|"
        r"is gonna) (?:\S+ )?(?:be (?:fine|okay|all right|great|good)|work out|get better|pass|"
        r"blow over)(?: \S+)?"
    ),
    r"better days(?: \S+)?",
    r"time heals(?: \S+)?",
    r"this too shall pass",
    r"one door(?: \S+){1,2}",
    r"(?:chin|head) up",
    (
        r"(?:new|fresh|exciting|great|perfect|good) (?:opportunit(?:y|ies)|start|beginning|adventure|"
        r"chapter|chance)(?: \S+)?"
    ),
    (
        r"(?:chance|opportunity|time) to (?:try something|do something|start|reinvent|explore|learn|grow|"
        r"shine|find|follow)(?: \S+)?"
    ),
    r"(?:you will|youll) be (?:fine|okay|all right|over it)(?: \S+)?",
    r"you will have (?:more|other) (?:opportunities|chances)(?: \S+)?",
    r"^(?:it is|that is|thats|its) (?:okay|all right|fine)$",
    r"next time(?: \S+)?",
    r"they will regret(?: \S+)?",
    r"got to laugh(?: \S+)?",
    r"there is always (?:another|other|next|someone|a reason|more|something)(?: \S+)?",
    r"always other(?: \S+)?",
    r"timing is(?: \S+)?",
    r"(?:yay|haha|lol|lmao|hahaha|rofl|hehe)",
)

IRONY = (
    (
        r"(?:oh |well |wow |gee |aww )?(?:boo hoo|poor (?:baby|little thing|little you)|how sad "
        r"for you|what a (?:surprise|shocker)|cry me|"
        r"big surprise|shocker|congratulations on|bravo|good luck with that|yeah right|(?<!you )(?<!am "
        r")(?<!make )"
        r"(?<!be )(?<!for )sure you (?:are|did|do)$|of course you think|must be nice|world s smallest "
        r"violin|"
        r"smallest violin|my heart bleeds|call the (?:waambulance|police)|wow what a|^as if$|"
        r"how will you (?:ever )?survive|want a (?:medal|cookie|tissue)|nice one genius|good one genius|"
        r"thanks captain|real mature)(?: \S+)?"
    ),
)
