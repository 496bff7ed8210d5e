"""The wordings by which messages that need a special answer are known; they read the plain form."""

from __future__ import annotations

import re

FICTION = re.compile(
    r"(?<!\S)(?:are|r) (?:you|u) "
    r"(?!for real)(?:\S+ ){0,3}?(?:bots?|chatbot|ai|robot|machine|computer|program|software|"
    r"chatgpt|gpt|llm|fictional|human|(?:a |an |actually |even )*real(?: person| human)?)$|"
    r"(?<!\S)(?:talking|speaking|chatting|texting) (?:to|with) (?:\S+ ){0,2}?(?:bot|chatbot|ai|robot|"
    r"machine|computer|"
    r"program|human|real (?:person|human))(?!\S)|"
    r"(?<!\S)(?:is|are) (?:this|it|you) (?:\S+ ){0,2}?(?:a bot|an ai|a robot|automated|ai generated|a "
    r"machine|"
    r"a real person|a real human|a human|real person)(?!\S)|"
    r"^(?:so |wait |hmm )*(?:you are|this is) (?:\S+ ){0,2}?(?:a bot|an ai|a robot|a chatbot|a machine|a "
    r"computer|"
    r"not (?:a )?real)(?: right| arent you| isnt it)?$|"
    r"(?<!\S)(?:are you|is this) (?:a person or|human or|real or|a human or)(?!\S)|"
    r"(?<!\S)did (?:this|it|that) (?:really|actually) happen to (?:you|a real)|"
    r"(?<!\S)prove (?:that )?you are (?:\S+ )?(?:human|real|a person|not a)|are you sure you are "
    r"(?:human|real|not)"
)
ROLE_BREAK = re.compile(
    r"(?<!\S)(?:ignore|disregard|forget|override) (?:\S+ ){0,3}?(?:instructions?|prompts?|rules|"
    r"guidelines)(?!\S)|"
    r"(?<!\S)(?:system|your|initial|hidden) (?:prompt|instructions)(?!\S)|"
    r"(?<!\S)(?:you are now|from now on you|pretend (?:to be|you)|act (?:as|like) (?:a|an|my)|role ?play "
    r"as)(?!\S)|"
    r"(?<!\S)(?:give|rate|score|grade) me (?:\S+ ){0,3}?(?:10|ten|5|five|full|top|perfect|highest|100|"
    r"points?|"
    r"score|marks?)(?!\S)|"
    r"(?<!\S)(?:break|drop|leave|out of) (?:the |your |of )?(?:character|role)(?!\S)|"
    r"(?<!\S)stop (?:acting|role ?playing|pretending)(?!\S)|"
    r"(?<!\S)(?:developer|debug|dan|admin|god|jailbreak) mode(?!\S)|(?<!\S)jailbreak(?!\S)|"
    r"(?<!\S)(?:write|generate|code|draft|compose|create|fix) (?:me |a |an |some |the |my |this |short |"
    r"long ){0,3}"
    r"(?:python|code|script|function|poem|essay|program|sql|html|haiku|limerick|javascript|regex)(?!\S)|"
    r"(?<!\S)(?:translate|summarize|summarise) (?:this|the following|my|that)(?!\S)|"
    r"(?<!\S)(?:as|you are) (?:an ai|a language model|my assistant|a helpful assistant)(?!\S)|"
    r"(?<!\S)how (?:am i doing|did i do|is my score|was my empathy|is my empathy)(?!\S)|"
    r"(?<!\S)(?:my (?:first|last|previous) (?:message|question|line)|what is my score|rate my "
    r"(?:empathy|answer|response|listening))(?!\S)"
)
INSULT = re.compile(
    r"(?<!\S)(?:(?:you (?:are|r)|youre|such|what) (?:(?:a|an|so|just|such|really|being|the|total|complete|"
    r"fucking|damn|"
    r"pretty) ){0,3}(?:idiot|stupid|pathetic|loser|dumb|moron|crybaby|cry baby|whiner|worthless|disgusting|"
    r"annoying|boring|weak|lazy|snowflake|failure|ridiculous|useless|drama queen|jerk|bitch|asshole|ugly|"
    r"fool)|"
    r"(?:shut up|fuck (?:you|off)|screw you|piss off|go to hell|get lost|i hate you|nobody likes you|stop "
    r"whining|"
    r"quit whining|(?:stop|quit) being (?:such )?(?:a )?(?:baby|crybaby|pathetic|wimp|drama queen))|"
    r"^(?:idiot|stupid|loser|moron|pathetic|crybaby|asshole|bitch))(?!\S)"
)
REPAIR = re.compile(
    r"(?<!\S)(?:i (?:\S+ )?apologi[sz]e|my apologies|my bad|that (?:came|was coming) out (?:wrong|badly)|"
    r"i (?:did not|didnt) mean (?:to|it|that)|(?:sorry|apologies) (?:for|if|about) (?:\S+ )?(?:i|my|"
    r"what i|being|saying|joking|laughing|"
    r"that i|jumping|rushing|interrupting|making it|giving|not|the advice|the joke|pushing|dismissing|"
    r"going on|"
    r"talking about|all (?:the|my))(?!\S)|sorry that i (?!am (?!so)|cant)|"
    r"i (?:shouldnt|should not) have|i (?:jumped|rushed|skipped|talked over|cut you off|interrupted|brushed)|"
    r"that was (?:\S+ )?(?:insensitive|thoughtless|unfair of me|unkind|clumsy|rude|wrong of me|not helpful|"
    r"unhelpful|dumb of me|stupid of me|mean of me|a (?:stupid|dumb|bad|thoughtless) (?:thing|joke|"
    r"line))(?! (?:of|from) "
    r"(?:him|her|them|your|his))|"
    r"i (?:was|am|have been|got) (?:(?!not)\S+ ){0,2}?(?:insensitive|thoughtless|not listening|unkind|too "
    r"quick|rude)|i was wrong|"
    r"let me (?:try|start) (?:that )?(?:again|over)|i made (?:it|this) about me|i hear that i|"
    r"you are right i (?:\S+ ){0,2}?(?:should|was|didnt|wasnt|jumped|made)|"
    r"i take (?:that|it) back|sorry (?:if )?that (?:came|was (?:\S+ )?(?:of me|insensitive|mean|rude|"
    r"stupid|dumb))|"
    r"forgive me|(?:that|it|this) (?:sounded like|came across)|i lost my temper|not fair (?:on|to|of) "
    r"(?:you|me)$|"
    r"that was (?:\S+ )?(?:mean|cruel|harsh|uncalled for)(?! (?:of|from) (?:him|her|them|your))|"
    r"i (?:was|am|have been) (?:\S+ )?(?:mean|harsh|cruel|out of line)|"
    r"(?:^|(?:\S+ ){0,2})sorry "
    r"i (?:said|was(?! not there)|didnt|made|went|got|just (?:said|meant|wanted)|keep|kept|always|"
    r"upset|offended|"
    r"hurt|dismissed|interrupted))(?!\S)"
)
BARE_SORRY = re.compile(
    r"^(?:(?:oh|okay|no|god|wow|hey|well|right|ah|you are right) )*(?:i am )?(?:(?:so|really|very|"
    r"truly|sincerely) )*"
    r"sorry(?: about that| for that| sorry| \w+)?$"
)
"""An apology only right after something hurtful; sympathy at any other time."""
DOUBTS = re.compile(
    r"(?<!\S)(?:i (?:dont|do not) think you are (?:being )?(?:\S+ )?(?:objective|fair|right|rational|"
    r"reasonable|"
    r"realistic|honest)|i (?:totally |completely |kind of )?disagree|"
    r"are you sure (?:it is|that is|this is|that it)|(?:see|hear|look at) both sides|devils advocate|"
    r"maybe (?:he|she|they) (?:\S+ )?(?:forgot|didnt|did not|meant well|was busy|were busy|had no idea)|"
    r"(?:good|great|decent|nice) (?:salary|pay|money|job) (?:though|at least)|"
    r"did you (?:actually|really|even) (?:deserve|try|earn|work|do)(?: \S+){0,3}|"
    r"(?:that|it|this) (?:does not|doesnt|is not|isnt|dont) (?:sound|seem|look)? ?(?:\S+ )?(?:unfair|"
    r"that bad|so bad|bad|"
    r"unreasonable|like (?:a|such a) (?:big )?(?:deal|problem))|"
    r"maybe (?:the other|they|he|she|your (?:boss|manager)|tessa|kyle|someone else) (?:\S+ "
    r"){0,3}?(?:better|right|"
    r"had (?:a|their|his|her) (?:reason|reasons|point))|"
    r"(?:people|it|this|that|these things|things like (?:that|this)) (?:gets?|happens?) (?:\S+ "
    r"){0,4}?(?:all the time|"
    r"every day)|maybe (?:you are|it is) (?:just |only )?(?:your|you|imagining|overthinking|too|reading)|"
    r"(?:no )?that is not what (?:\S+ ){1,4}?(?:means|is)|are you sure you (?:are not|arent)|"
    r"you are (?:just |only )?(?:being )?(?:too )?(?:overthinking|over thinking|imagining|negative|"
    r"paranoid))(?!\S)"
)
RIDDLE = re.compile(
    r"(?<!\S)(?:(?:chicken|\S+) cross(?:ed)? the road|knock knock|walks? into a bar|so what now beach)(?!\S)"
)
NO_WONDER = re.compile(r"^(?:\S+ ){0,2}?no wonder(?!\S)")
NO_RIGHT_WAY = re.compile(
    r"(?<!\S)(?:no|not a|isnt a|a|any) (?:right|wrong|correct) (?:way|answer|thing)(?!\S)"
)
YES_OR_NO = re.compile(
    r"^(?:(?:and|so|okay|oh|well|hm|but|yeah) )*(?:do|did|does|are|is|was|were|have|has|had|can|could|"
    r"will|would)(?= )"
)
LOST_FOR_WORDS = re.compile(
    r"(?<!\S)(?:i (?:\S+ )?(?:dont|do not|didnt) (?:\S+ )?know (?:what|how) (?:to|i (?:should|can|"
    r"could)) (?:\S+ )?"
    r"(?:say|respond|answer|reply|write)|(?:have|got) no words|lost for words|at a loss|speechless|"
    r"not (?:\S+ )?(?:good|great) (?:at|with) (?:this|words|these|talking|that)|cant find the "
    r"(?:right )?words)(?!\S)"
)
EXCLAIMS = re.compile(
    r"(?<!\S)(?:(?:oh )?my (?:god|goodness)|oh (?:my|god|lord|man|boy)|thank god|omg)(?!\S)"
)
BEARS_WITH = re.compile(
    r"(?<!\S)(?:sorry|sad|awful|unfair|hard|terrible|hate|wish) (?:that |how )?(?:you|it is you who) "
    r"(?:\S+ )?"
    r"(?:have|had|has|need|needed|didnt have|dont have)(?: to)?(?!\S)"
)
ADMIRES = re.compile(
    r"^(?:(?:oh|wow|aww|well) )*(?:he|she|your (?:dad|mom|father|mother)) (?:sounds|seems)(?!\S)"
)
EASES = re.compile(
    r"(?<!\S)(?:nothing you (?:have|need) to|you dont (?:\S+ )?(?:have|need) to (?:decide|know|do|be|"
    r"have|fix|solve|figure|apologi[sz]e|"
    r"explain|hold|pretend)|no (?:need|rush|pressure)|take your time|(?:it is )?(?:okay|all right|"
    r"fine) (?:not )?to (?:not )?"
    r"(?:cry|feel|be|know|hurt|grieve|fall|need|miss))(?!\S)"
)
CLOSING = re.compile(
    r"(?:^|(?<=\s))(?:bye|goodbye|gtg|g2g|ttyl|take care)$|"
    r"^(?:(?:ok|okay|well|anyway|thanks|thank you|all right|so|right|sorry) )*(?:(?:good ?)?bye(?: bye)?|"
    r"goodbye|good ?night|"
    r"see (?:you|ya)(?: (?:later|soon|around|tomorrow))?|take care(?: of yourself)?|talk (?:to you "
    r")?(?:later|soon)|"
    r"ttyl|cya|(?:i )?(?:really )?(?:have|need|got|ought) to (?:go|run|leave|head (?:out|off))|i must go|"
    r"i (?:should|will|am going to) (?:go|get going|head (?:out|off)|let you go)(?: now)?|have a (?:good|"
    r"nice|great) \S+)(?!\S)"
)
GREETING = re.compile(
    r"^(?:hi+|he+y+|hello+|hiya|heya|yo|good (?:morning|afternoon|evening|day)|greetings|howdy|sup|hi "
    r"there|hey there)(?!\S)"
)
THANKS = re.compile(
    r"^(?:(?:ok|okay|well|oh|all right|great) )*(?:thanks|thank you|many thanks|cheers)(?!\S)"
)
JOKE = re.compile(
    r"(?<!\S)(?:lo+l|lmao|rofl|ha(?:ha)+h?|he(?:he)+|just kidding|jk|knock knock|funny story|thats hilarious|"
    r"(?:tell (?:me|you) a|heard a|want to hear a|here is a) joke)(?!\S)"
)
CLARIFY = re.compile(
    r"(?:^|(?<!\S))(?:what do you mean(?: by that)?|i (?:do not|dont|didnt|did not) (?:\S+ )?(?:understand|"
    r"get it|follow|get that)"
    r"(?: (?:you|that|what you mean|what you are saying|your point))?|you lost me|i am (?:lost|confused) "
    r"here|"
    r"what are you (?:\S+ )?(?:talking about|saying|trying to say)|can you (?:explain|clarify|say (?:that|"
    r"it) again)|"
    r"not sure i (?:follow|understand)|(?:i am )?(?:a bit )?confused)$|^(?:huh|what|sorry what|pardon|come "
    r"again|excuse me)$"
)
OFF_TOPIC = re.compile(
    r"(?<!\S)(?:weather|football|soccer|basketball|baseball|super bowl|world cup|movie|movies|netflix|tv "
    r"show|recipe|recipes|pizza|"
    r"politics|election|president|bitcoin|crypto|stock market|video ?games?|minecraft|pokemon|favou?rite "
    r"(?:color|colour|food|"
    r"movie|song|band|animal|season)|capital of|square root|plus two|math problem|homework|horoscope|"
    r"zodiac|what is \d+ (?:\S+ )?\d+|"
    r"taylor swift|celebrity|aliens|dinosaurs|moon landing|what time is it|vacation spots?|iphone|android|"
    r"playstation|the game|the match|"
    r"cats or dogs|pineapple|tell me a story|sing me|planet|lottery)(?!\S)"
)
FOREIGN = frozenset(
    [
        "hola",
        "gracias",
        "que",
        "qué",
        "como",
        "cómo",
        "estas",
        "estás",
        "está",
        "siento",
        "lo",
        "muy",
        "porque",
        "pero",
        "por",
        "para",
        "eres",
        "usted",
        "tienes",
        "mucho",
        "bonjour",
        "merci",
        "je",
        "tu",
        "vous",
        "nous",
        "suis",
        "est",
        "êtes",
        "désolé",
        "desole",
        "pourquoi",
        "comment",
        "avec",
        "pas",
        "mais",
        "très",
        "hallo",
        "ich",
        "du",
        "bist",
        "nicht",
        "und",
        "das",
        "ist",
        "wie",
        "geht",
        "tut",
        "mir",
        "leid",
        "sehr",
        "warum",
        "danke",
        "sie",
        "wir",
        "aber",
        "auch",
        "dir",
        "ciao",
        "sei",
        "sono",
        "come",
        "stai",
        "grazie",
        "perché",
        "molto",
        "mi",
        "dispiace",
        "anche",
        "olá",
        "obrigado",
        "você",
        "voce",
        "não",
        "nao",
        "está",
        "sinto",
        "muito",
        "também",
        "ik",
        "jij",
        "niet",
        "een",
        "het",
        "goed",
        "dank",
        "hoe",
        "gaat",
        "waarom",
        "jag",
        "inte",
        "och",
        "det",
        "är",
        "hej",
        "tack",
        "czesc",
        "dziekuje",
        "przykro",
        "merhaba",
        "nasilsin",
        "ben",
        "cok",
        "privet",
        "spasibo",
        "kak",
        "dela",
    ]
)
SHARED_WITH_ENGLISH = frozenset(
    [
        "come",
        "sei",
        "lo",
        "du",
        "des",
        "het",
        "das",
        "dir",
        "ben",
        "mi",
        "dank",
        "goed",
        "pas",
        "est",
        "por",
        "tu",
        "det",
    ]
)
ENGLISH = frozenset(
    [
        "the",
        "you",
        "i",
        "it",
        "is",
        "are",
        "was",
        "that",
        "this",
        "to",
        "of",
        "and",
        "how",
        "what",
        "do",
        "did",
        "not",
        "my",
        "your",
        "so",
        "me",
        "have",
        "in",
        "for",
        "with",
        "be",
        "feel",
        "sorry",
        "yes",
        "no",
        "okay",
        "good",
        "tell",
        "more",
        "why",
        "am",
        "on",
        "at",
        "about",
    ]
)
KEYS = re.compile(
    r"asdf|sdfg|dfgh|fghj|ghjk|hjkl|qwer|wert|zxcv|xcvb|jkjk|lkjh|fdsa|[bcdfghjklmnpqrstvwxz]{6,}"
)
VOWEL = re.compile(r"[aeiouyàáâäèéêëìíîïòóôöùúûü\d]|[^a-z]")
VOWELLESS = frozenset(
    [
        "hm",
        "hmm",
        "mm",
        "mhm",
        "hmph",
        "shh",
        "brr",
        "tsk",
        "pff",
        "psst",
        "btw",
        "tbh",
        "nvm",
        "hr",
        "cv",
        "tv",
    ]
)
LATIN_END = "ɏ"
DISMISSING = re.compile(
    r"(?<!\S)(?:at least|shut up|not my problem|nobody cares|dont care|you are wrong|stay positive|"
    r"(?:^|need to |have to |should )be (?:strong|positive|grateful)|it is (?:just|only) (?:a|an|one)|"
    r"just a \S+|get over|move on|moved on|"
    r"overreact\w*|over react\w*|cheer up|bright side|"
    r"silver lining|(?:could|might) be (?:much |a lot |way )?worse|have it worse|had it worse|worse off|"
    r"not (?:that|a|such a|so|the) "
    r"(?:\S+ )?(?:big deal|bad|end of the world|serious|important)|big deal|calm down|(?:too|so|being) "
    r"(?:\S+ )?(?:sensitive|dramatic|"
    r"emotional|negative)|happens for a reason|everyone (?:feels|goes|has|gets)|everybody (?:feels|goes|"
    r"has|gets|dies)|happens to (?:everyone|"
    r"everybody|all|the best)|stop (?:\S+ )?(?:crying|complaining|worrying|moaning|being|dwelling|thinking|"
    r"feeling)|snap out|suck it up|man up|"
    r"toughen up|grow up|(?:so|who) (?:what|cares)|dont (?:be|feel|take it|dwell|cry|make|worry)|nothing "
    r"to (?:be|cry|worry)|shouldnt feel|"
    r"first world|pull yourself|let it go|whatever|is life|blessing|better place|your (?:own )?fault|"
    r"should be (?:grateful|thankful|happy|glad)|"
    r"only a|not worth|imagining|in your head|making (?:it|this|too) (?:up|much)|no reason to)(?!\S)"
)
ABSOLVES = re.compile(
    r"(?<!\S)(?:not your fault|(?:cant|couldnt|shouldnt|dont|cannot) (?:\S+ )?(?:blame yourself|have known|"
    r"beat yourself)|"
    r"you did (?:nothing wrong|what you could|your best|everything))(?!\S)"
)
OFFERS = re.compile(
    r"(?<!\S)(?:wish i could (?:\S+ )?(?:do|help|hug|be|take|make)|i (?:\S+ )?want to help|(?:sending|big|"
    r"virtual) (?:\S+ )?hugs?|"
    r"how can i help|what can i do|can i do anything|anything i can do|i am listening|i am (?:all )?ears|i "
    r"will listen)(?!\S)"
)
