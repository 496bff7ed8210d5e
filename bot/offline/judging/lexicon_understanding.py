"""How people validate, name feelings, give back what they heard, or say that they understand."""

from __future__ import annotations

from bot.offline.judging.phrases import FEELING, HARD, VERY

_IT = (
    r"(?:that|this|it|these things|those|what you are (?:going through|dealing with|feeling|facing)|"
    r"what happened|all of (?:this|that|it)|losing \S+(?: \S+)?|the (?:whole )?(?:situation|thing|"
    r"waiting|uncertainty|loss|news)|grief|being \S+(?: \S+){0,2}|not (?:getting|being|knowing) \S+(?: "
    r"\S+){0,2}|everything)"
)
_SEEMS = (
    rf"(?:must|has to|had to|have to|got to|would|can|could|may|might|will|should|does|really|do|is "
    rf"going to|cant) (?:\S+ )?(?:be|feel|have been|have felt|be feeling|sound|seem|hurt|suck|sting|have "
    rf"hurt|have stung|been|really hurt|really sting) ?(?:like )?{VERY}"
)

NORMALISING = (
    (
        r"(?:dont|never|no) (?:have|need) to (?:put on|fake|act|keep it together|be so strong|hold back|"
        r"rush)(?: \S+)?"
    ),
    r"grief (?:comes|is|has|looks|hits|does|takes|can|never)(?: \S+)?",
    (
        r"no (?:set |right )?(?:timeline|time limit|rulebook|schedule|handbook|expiration|deadline|"
        r"manual)(?: \S+)?"
    ),
    r"i (?:do |totally |absolutely )?believe you",
    (
        r"(?:that|it|this|your feelings?|your reaction|your anger|your frustration|how you feel|which|"
        r"feeling \S+(?: \S+)?|what you feel|what you are feeling|those (?:feelings|emotions|thoughts)|"
        r"these (?:feelings|emotions)|all of (?:that|this)|being \S+|your (?:emotions|hurt|sadness|grief|"
        r"fear|disappointment|worry|worries|concerns?)|stress) (?:is|are|was|were|would be|seems?|makes?|"
        rf"sounds?) {VERY}(?:understandable|normal|natural|valid|legitimate|reasonable|justified|"
        r"justifiable|relatable|human|fair to feel|okay to feel|expected|to be expected|warranted|common|"
        r"healthy|sense|real|not silly|not stupid|not crazy|not wrong|part of grie\S+)"
    ),
    (
        r"(?:completely|totally|perfectly|absolutely|very|so|quite|entirely|so very|"
        r"understandably) (?:understandable|normal|natural|valid|justified|reasonable|relatable|fair|"
        r"human)"
    ),
    r"understandable",
    r"understandably so",
    rf"(?:that|it|this|which) (?:\S+ )?(?:makes?|made|making) {VERY}sense",
    (
        r"makes (?:so much |total |perfect |complete |a lot of |absolute )?sense(?: that| why| to me|"
        r" you)?"
    ),
    (
        r"it is (?:okay|all right|ok|fine|alright|perfectly fine|perfectly okay|totally okay|totally fine|"
        r"absolutely okay|normal|only natural|natural|only human|human|really okay|completely okay|"
        r"so normal|completely fine|always okay) (?:to|that you|if you|not to|for you to|"
        r"you) (?:\S+ ){0,2}?(?:feel|cry|be|grieve|not|have|need|vent|hurt|admit|break|fall|let|struggle|"
        r"miss|mourn|scared|mad|angry|feeling|are|worry|doubt|lean|fall apart)"
    ),
    (
        r"(?:okay|all right|normal|natural|human|valid|understandable|fine) to (?:\S+ ){0,2}?(?:feel|cry|"
        r"grieve|be (?:angry|sad|upset|mad|scared|worried|afraid|hurt|frustrated|disappointed|overwhelmed|"
        r"anxious|nervous|lost|confused|shocked|devastated|emotional|stressed)|not (?:be|feel|have)|hurt|"
        r"struggle|miss|mourn|doubt|vent)"
    ),
    (
        r"(?:have|got|had|had every|have every) (?:every|a|all the|the|full|total|complete|"
        r"any) right to (?:feel|be|cry|grieve|want|expect)"
    ),
    r"you are (?:\S+ )?(?:entitled|allowed|right) to (?:feel|be|cry|grieve|your|want|expect)",
    r"no wonder(?: \S+){0,3}",
    (
        r"of course (?:you|it|that|this) (?:are|feel|would|is|hurts|hurt|do|feels|felt|must|want|were|"
        r"miss|stings)(?: \S+){0,2}"
    ),
    (
        r"your (?:\S+ ){0,2}?(?:feelings?|emotions?|anger|pain|hurt|frustration|reaction|grief|fears?|"
        r"concerns?|sadness|disappointment) (?:is|are) (?:\S+ ){0,2}?(?:valid|real|normal|understandable|"
        r"justified|natural|important|legitimate|okay|worthy|matter)"
    ),
    (
        r"(?:valid|normal|natural|understandable|common|legitimate|reasonable|human) (?:feelings?|"
        r"emotions?|reactions?|responses?|thing to feel|way to feel|concerns?)"
    ),
    (
        r"(?:anyone|anybody|everyone|everybody|most people|many people|a lot of people|lots of people|"
        r"any person|i think anyone|people) (?:\S+ )?(?:in your (?:shoes|position|situation|"
        r"place) )?(?:would|will|could|might) (?:\S+ )?(?:feel|be|have felt|have been|struggle|find|react|"
        r"want|cry|hurt|go through|understand why)"
    ),
    r"who wouldnt(?: \S+){0,3}",
    (
        r"(?:i would|i will|i know i would|me too i would|i think i would|i am sure i would|i bet i would|"
        r"we would|i could) (?:\S+ ){0,2}?(?:feel|be|have felt|have been|react|be feeling|"
        r"find) (?:\S+ ){0,3}?(?:same|that way|too|as well|way|like that|angry|mad|furious|upset|sad|hurt|"
        r"devastated|crushed|scared|terrified|frustrated|disappointed|pissed|heartbroken|anxious|worried|"
        r"nervous|overwhelmed|lost|exhausted|just like|exactly|discouraged|bummed|hard|hurtful|"
        r"beside myself|livid|torn|like you|confused|shocked|ashamed|embarrassed|annoyed)"
    ),
    (
        r"(?:i )?(?:can|could|do|totally|completely|really|definitely|definitely can|can definitely|"
        r"can totally|can really|can certainly|certainly|can completely|absolutely|can absolutely) (?:see|"
        r"understand|get|imagine|appreciate|tell) (?:\S+ )?why"
    ),
    (
        r"(?:see|understand|get|appreciate|know|i see) (?:exactly |completely |totally )?why (?:you|that|"
        r"this|it|someone|anyone)(?: \S+)?"
    ),
    (
        r"i (?:really |honestly )?(?:dont|cant) (?:think|believe|see|feel) (?:that |how )?(?:it|"
        r"that|this|any "
        r"of it|"
        r"you) (?:is|was|are|were) (?:\S+ ){0,3}?(?:your fault|overreacting|dramatic|sensitive|to "
        r"blame|silly|"
        r"weak|"
        r"selfish|wrong (?:to|for)|a failure|crazy|unreasonable|imagining)"
    ),
    r"i dont blame you(?: for)?",
    r"cant blame you",
    (
        r"not (?:weak|crazy|silly|selfish|stupid|being dramatic|overreacting|wrong for|wrong to feel|"
        r"too sensitive|unreasonable|imagining)(?: for| to)?"
    ),
    r"nothing wrong with (?:feeling|being|crying|how you feel|needing|grieving|the way you)",
    (
        r"dont have to (?:be (?:strong|okay|fine|brave|positive|perfect|happy)|pretend|apologi[sz]e|"
        r"justify|explain|hide|have it all|hold it|feel (?:guilty|bad)|know|have all)"
    ),
    r"no (?:right|wrong|right or wrong|one right) (?:way|or wrong way) to (?:feel|grieve|react)",
    r"(?:no need|dont need) to (?:apologi[sz]e|be (?:strong|sorry)|hide|pretend|have it all)",
    (
        r"you (?:are|re) (?:definitely |certainly |really |so |absolutely |totally |truly )?not (?:alone|"
        r"the only one|by yourself)"
    ),
    r"not alone(?: in)?",
    r"you arent (?:alone|the only one)",
    (
        r"(?:you )?(?:do not|dont|wont|never) have to (?:go through|do|face|carry|deal with|handle|"
        r"be) (?:this|it|that|everything)? ?(?:all )?(?:alone|by yourself|on your own)"
    ),
    (
        r"you (?:didnt|do not|dont|did not|certainly didnt|really didnt) deserve (?:this|that|to be|it|"
        r"any|the|what|such)"
    ),
    (
        r"you deserved? (?:so much |much |way |a lot |far )?(?:better|to be (?:heard|seen|treated|"
        r"recognized|appreciated|noticed|respected|valued)|more|credit|recognition|that (?:promotion|job|"
        r"raise))"
    ),
    (
        r"(?:even (?:when|if|though)|no matter how (?:much|prepared)|knowing|"
        r"seeing it coming) (?:\S+ ){1,6}(?:coming|prepared|expect\S*|expected it|expecting it|"
        r"warning) (?:\S+ ){0,3}?(?:doesnt|still|never|it|does)(?: \S+){0,3}"
    ),
    r"i feel the same (?:way )?(?:for|about what happened to) you",
    r"(?:that|it|this) (?:is|was) not okay",
    (
        r"what (?:they|he|she) did (?:was|is) (?:\S+ ){0,2}?(?:wrong|unfair|awful|terrible|not okay|"
        r"not right|cruel|mean|shitty|horrible)"
    ),
)

APPRAISING = (
    (
        r"(?:what|such) (?:a )?(?:\S+ ){0,2}?(?:jerks?|assholes?|idiots|dicks?|pricks?|bastards?|creeps?|"
        r"hypocrites?|slap in the face|insult|betrayal)"
    ),
    (
        r"(?:they|he|she|that guy|that boss|your boss|your landlord|your ex) (?:is|are|was|were|sounds? "
        r"like) (?:\S+ ){0,2}?(?:jerks?|assholes?|idiots?|awful|horrible|terrible|cruel|unfair|wrong|rude|"
        r"mean|heartless|toxic|clueless|blind|crazy)"
    ),
    r"(?:how dare|shame on|screw|fuck|to hell with) (?:they|them|he|him|she|her|that|your boss)",
    (
        rf"(?:grief|regret|guilt|shame|loss|loneliness|rejection|heartbreak|betrayal|stress|uncertainty|"
        rf"change|waiting|burnout|cancer|divorce|death|debt|silence) (?:is|can be|hurts|really is|must be) "
        rf"{VERY}(?:{HARD}|hurts|heavy)"
    ),
    (
        rf"{_IT} (?:is|was|are|were|sounds?|seems?|feels?|felt|must|looks?|really is|truly is|has been|"
        r"have been|sure is|sounds like it is|sounds like it was) (?:like )?(?:it is |it was |"
        rf"it must be |you have )?{VERY}{HARD}"
    ),
    rf"{_IT} {_SEEMS}{HARD}",
    (
        r"(?:sounds?|must be|must have been|must feel|seems?|sounds like|has got to be|had to be|"
        rf"gotta be|got to be|has to be) (?:like )?{VERY}{HARD}"
    ),
    rf"(?:what|such) (?:an? )?(?:\S+ )?{HARD}(?: \S+)?",
    rf"^(?:\S+ ){{0,2}}how {VERY}{HARD}",
    (
        r"^\S+ing (?:\S+ ){1,8}?(?:is|can be|must be|has to be|was|must have been|"
        rf"feels) (?:\S+ )?{VERY}{HARD}"
    ),
    rf"^{VERY}{HARD}$",
    (
        rf"^{VERY}{HARD} (?:situation|time|news|position|spot|stuff|thing|feeling|place|deal|day|week|"
        r"loss)"
    ),
    (
        r"(?:that|this|it|which|man that|really|just|life|all of this|everything|losing \S+(?: \S+)?|"
        r"being \S+(?: \S+)?) (?:\S+ ){0,2}?(?:sucks|stinks|blows|bites|hurts|stings|hurt|sucked|stung|"
        r"sux|suck)(?: so much| so bad| a lot| big time| balls| ass)?"
    ),
    r"sucks(?: so much)?(?: man| dude| bro)?",
    (
        r"(?:it is|that is|this is|i know it is|i know this is|i know how|know that it is|it can be|"
        rf"it must be|it is just) {VERY}{HARD}(?: \S+)?"
    ),
    (
        r"(?:going through|dealing with|facing|in|having|been through|carrying|it is|that is|for|"
        rf"such) (?:a |an |some |such |this |something |so |really |very |such a ){{0,3}}{HARD} ?(?:time|"
        r"situation|period|thing|stuff|moment|place|position|loss|day|week|year|experience|journey)"
    ),
    (
        r"(?:hard|tough|painful|difficult|scary|frustrating|heartbreaking|exhausting|awful|terrible|"
        r"stressful|sad|overwhelming|disheartening|discouraging|demoralizing|devastating|"
        r"lonely) (?:it is|this is|that is|it must|this must|that must|to (?:see|watch|feel|lose|be|hear|"
        r"not|have|put|deal|work|go|live|know|carry|keep|wait|balance|accept|process|find|give|say|stay)|"
        r"when|not (?:to|knowing|being)|seeing|watching|losing|being|feeling)"
    ),
    (
        r"(?:that is|that was|this is|it is|how|so|really|totally|completely|just|incredibly|"
        r"such an?) (?:so |really |very |totally |just |completely |incredibly |not |pretty |extremely |"
        r"absolutely ){0,3}(?:unfair|injustice|messed up|fucked up|bullshit|bs|fair at all|right at all|"
        r"outrageous|crazy|insane|bananas|infuriating|heartless|gross|garbage|crap|trash|whack|cold|"
        r"ridiculous|brutal|rude|low blow)"
    ),
    (
        r"(?:a |such a |that is a |quite a |one hell of a )(?:lot|ton|huge amount|heavy load|heavy weight|"
        r"heavy burden) (?:to|on|of) (?:\S+ )?(?:handle|deal|carry|take|process|you|your|pressure|stress|"
        r"weight|bear|juggle|pain|plate|shoulders|hold|cope|manage|go)"
    ),
    r"so much (?:to (?:handle|deal|carry|take|process)|on your|pressure|going on|pain|stress)",
    r"(?:a lot|so much|too much|plenty) (?:is )?on your (?:plate|mind|shoulders)",
    r"you have (?:been|gone) through (?:so much|a lot|hell|too much)",
    r"(?:punch|kick|slap|hit|stab) (?:in|to|on) the (?:gut|face|stomach|teeth|back|heart)",
    (
        r"(?:huge|big|massive|real|hard|tough|such a) (?:blow|loss|letdown|shock|change|disappointment|"
        r"slap)"
    ),
    r"(?:your|the|all (?:the|that)) (?:worst )?nightmare",
    r"it hurts(?: when| to| so)?",
    (
        r"losing (?:a |your |someone |somebody |the )\S+ (?:\S+ ){0,3}?(?:is|can be|hurts|really|"
        r"never)(?: \S+)?"
    ),
    (
        r"(?:i )?(?:can|cant|could|couldnt|can only|cant even|can hardly|can just) (?:begin to |"
        r"even begin to |even |only |fully )?imagine (?:how|what|the|your|being|going|having|"
        r"losing)(?: \S+)?(?: \S+)?"
    ),
    (
        r"(?:is|are|was|can be) (?:always|never|so|really) (?:stressful|hard|tough|easy|shocking|painful|"
        r"difficult|scary)"
    ),
    (
        r"(?:dont|didnt) (?:think|find|feel) (?:that |it |this ){1,2}(?:is |was )?(?:\S+ )?(?:fair|"
        r"right|okay)"
        r"(?! to (?:him|her|them|say|blame))"
    ),
    (
        r"(?:not|isnt|never|cant be|wasnt|wont be|cannot be|couldnt be|couldnt have been|"
        r"cant have been) (?:an |a )?(?:easy|fair|right|fun|okay)(?: thing)?"
    ),
)

REFLECTING = (
    r"you must be (?:in|having|at)(?: \S+){1,3}",
    (
        r"you (?:are|must be|might be|are probably) (?:probably )?feeling (?:\S+ ){0,3}?(?:things|emotions|"
        r"feelings|everything)"
    ),
    r"(?:sounds?|seems?|feels?|looks?) like (?:\S+ ){1,6}?(?:you|your)",
    (
        r"(?:weighing|weighs|eating|eats|haunting|haunts|tearing|tears|getting|breaking|draining|hitting|"
        r"hits|hit|crushing|wearing|keeping|breaks|hurting|hurts|kills|killing|pulling|ripping) (?:on |at |"
        r"up |to |down )?(?:you|your heart)(?: \S+)?"
    ),
    (
        r"(?:it |that |this |what i am hearing is |which |so |and )?(?:sounds?|sounded|seems?|seemed|"
        r"feels?|looks?) (?:to me )?(?:like|as if|as though|that) (?:\S+ ){0,2}?(?:you|your|it is|"
        r"this is|it has|this has|it was|part of you|everything|there is|all|things|they|he|she|work|the|"
        r"losing|a)(?: \S+)?"
    ),
    (
        r"you (?:sound|seem|look|appear) (?:like you are |like you feel |to be |to feel |"
        rf"like )?{VERY}{FEELING}"
    ),
    (
        r"you must (?:be|feel|have been|have felt|be feeling|"
        rf"have been feeling) (?:like )?{VERY}(?:{FEELING}|going through|carrying|thinking|missing|"
        r"wondering|under)"
    ),
    (
        r"(?:you are|you were|you feel|you felt|you are feeling|you have been feeling|you have felt|"
        r"makes you feel|made you feel|leaves you|leaving you|left you|makes you|are you feeling|"
        r"you might feel|you may feel|you might be feeling|you may be feeling|you still feel|"
        rf"you are left feeling|you have been|you get) {VERY}(?:feeling )?{FEELING}"
    ),
    (
        r"(?:i am|im|i) (?:hearing|sensing|sense|gathering|noticing|picking up|hear|can hear|can sense|"
        r"can feel|can see|notice|can tell|see) (?:from you |in you |in your \S+ |a lot of |so much |"
        r"some |that |how |the |your |you are |you feel |just how |much |really |it is |this is |"
        r"just ){1,4}(?:\S+ ){0,3}?(?:\S+)"
    ),
    rf"(?:feeling|felt|being) (?:like )?{VERY}{FEELING}",
    (
        r"(?:your|that|this|all that|so much|such|of) (?:\S+ )?(?:pain|grief|sadness|frustration|"
        r"anger|disappointment|hurt|fear|worry|anxiety|exhaustion|guilt|loneliness|heartbreak|sorrow|"
        r"stress|shame|discouragement|uncertainty|overwhelm|resentment|hopelessness|despair|emptiness|"
        r"self doubt|rage|shock)"
    ),
    r"(?:part of you|one part of you|a part of you|on one hand|on the one hand)(?: \S+){1,4}",
    (
        r"(?:makes|made|making|leaves|leaving|left|has|had) you (?:feel|feeling|question|questioning|"
        r"wonder|wondering|doubt|doubting|thinking|asking)(?: \S+){0,3}"
    ),
    (
        r"you (?:are|were) (?:\S+ )?(?:mourning|grieving|hurting|struggling|carrying|missing|longing|"
        r"wondering|questioning|doubting|afraid|scared|worried|torn|stuck|juggling|stretched|drowning|"
        r"running on|questioning|shouldering|holding|blaming|tired of|fed up|at a loss|caught between|"
        r"trying to (?:hold|keep|be|balance|juggle|make sense|stay|figure|process|come to))(?: \S+)?"
    ),
    (
        r"(?:like|as if|as though) (?:you are|you have|your|nobody|no one|nothing|everything|it was all|"
        r"it was for|it doesnt|it didnt|you were|the rug|you dont|you cant|you have lost|a piece of you|"
        r"part of you|the ground)(?: \S+){0,4}"
    ),
    (
        r"you (?:just |really |only )?(?:want|wanted|wish|need|needed|long|longed|hoped|were hoping|"
        r"would like|would love) (?:for |to |that |them |him |her |someone |somebody |people |your |some |"
        r"a |it )(?:\S+ ){0,2}?(?:be|feel|have|see|seen|heard|hear|notice|recognition|acknowledge|"
        r"understand|said|say|stop|rest|listen|time|recognize|know|more|better)"
    ),
)

GIVING_BACK = (
    (
        r"(?:so|and so|okay so|ah so|oh so|wow so|ok so) (?:basically |really |now |even though |after |"
        r"then |it is like |what you are saying is |you are saying |in a way |much of |on top of |"
        r"not only |all |part of )?(?:you|your|it is|it was|this|it feels|they|he|she|there|that is|work|"
        r"everything)(?: \S+)?"
    ),
    (
        r"(?:in other words|if i (?:understand|hear|am hearing|heard|got|get|am understanding|follow)|"
        r"what (?:i am hearing|i hear|you are saying|you are describing|i am getting|i understand)|"
        r"let me (?:see|make sure|check) (?:if )?i|correct me if|am i (?:right|hearing|understanding)|"
        r"did i (?:get|hear|understand)|i (?:understand|hear|see|gather|know|get|can see|can hear|"
        r"can tell) (?:that |how )?(?:you are|you have|you were|you feel|you put|you worked|you really|"
        r"you want|you wanted|your|you had|much you|hard you|important|you gave|you love|you loved|"
        r"this was|you cared|long you|much this|much it|much work)|you (?:said|mentioned|told me|"
        r"were saying|are saying|spoke|talked|described|shared|wrote)|from what you (?:say|said|told|"
        r"are))(?: \S+)?"
    ),
    (
        r"(?:after (?:all|putting|working|giving|\d+|so|everything|years|\S+ years)|all (?:that|those|the|"
        r"your)) (?:\S+ ){0,3}?(?:work|effort|years?|time|hours|energy|you|sacrifices?|dedication|"
        r"nights)(?: \S+){0,3}"
    ),
    (
        r"you (?:have |had |ve )?(?:really |clearly |obviously |been |always |also |still |already |just |"
        r"have been |really have |both |not only |give |finally )?(?:worked|working|put|putting|gave|"
        r"given|giving|poured|invested|dedicated|tried|trying|sacrificed|devoted|earned|lost|missed|built|"
        r"fixed|stayed|spent|did everything|done everything|cared|loved|wanted|counted|expected|believed|"
        r"trusted|hoped|waited|carried|felt|kept|saw|got|went through|used to)(?: \S+){1,3}"
    ),
)

CHECKING = (
    r"(?:is that (?:it|right|so|what|how|fair|correct|about right|true)|right|correct|is it|am i "
    r"right|huh|yeah|no|isnt it|arent you|dont you|wasnt it|doesnt it|did i get (?:that|it) right|does "
    r"that (?:sound|fit|feel|seem|capture)(?: \S+){0,2}|eh|would you say|you know|or am i (?:off|wrong)|"
    r"have i got (?:that|it)(?: right)?)$"
)

UNIMAGINED = (
    r"(?:i )?(?:cant|can not|could never|couldnt|can hardly|can barely|can only|could only|wouldnt|dont "
    r"know "
    r"if i could) (?:even |ever |possibly |really |begin to |even begin to |only |truly ){0,2}(?:imagine|"
    r"fathom|comprehend|picture|begin to understand|conceive)(?! why)"
)
"""To own that one cannot know how it is: feeling for somebody, no claim to understand."""

CLAIMING = (
    (
        r"i (?:\S+ ){0,2}?(?:understand|get (?:it|that|this|you|how|where)|hear (?:you|that|what)|"
        r"feel you|feel that|feel your|can relate|relate|see (?:what|how|that|where)|know (?:how|what|it|"
        r"this|that|exactly|the feeling)|see|know)(?: \S+)?"
    ),
    (
        r"(?:totally|completely|fully|definitely|absolutely|so|really|can) (?:get|understand|hear|feel|"
        r"relate|agree)(?: \S+)?"
    ),
    (
        r"(?:i )?(?:can|cant|can only|could only|cant even|couldnt|can hardly) (?:\S+ ){0,2}?(?:imagine|"
        r"fathom|comprehend|understand|relate)"
    ),
    r"understood",
    r"gotcha",
    r"got you",
    r"makes sense",
    r"fair enough",
    r"i hear you",
    r"same page",
    r"know what you mean",
    r"(?:where|what) you are (?:coming from|saying|going through)",
    r"^(?:i )?(?:understand|see|know|get it|hear you|feel you)$",
)

WONDERING = (
    r"you (?:are |are now |are still |keep |have been |must be |are left |start |started )?(?:really |even |"
    r"just |still |now |starting to |beginning to )?(?:wonder|wondering|doubt|doubting|question|questioning|"
    r"ask yourself|asking yourself|not sure|unsure|not certain|replaying)(?: (?:if|whether|what|why|who|how|"
    r"where|that|you|your|yourself|it|the))(?: \S+)?"
)
"""The partner's doubt of themselves, given back: to name it is to reflect it, whatever it is about."""

NOT_CLAIMING = (
    r"(?:she|he|they|it|mom|mum|mother|dad|father|people) (?:can |will |may )?(?:feel|hear|see|know|get)",
    r"(?:dont|do you|cant|didnt|to|not|never|you) (?:\S+ )?(?:understand|get it|know|get|see)",
    (
        r"i (?:dont|didnt|cant|will never|want to|would like to|need to|need you to) (?:\S+ )?(?:know|"
        r"understand|see|get|hear)"
    ),
    (
        r"i know (?:you will|you can|you are going|things|everything|it will|a|an|someone|somebody|some|"
        r"people|that you will|this guy|of|several|plenty|many|your|what you need|what you should|"
        r"you have got|that things)"
    ),
)
