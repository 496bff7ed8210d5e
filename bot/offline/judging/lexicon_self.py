"""How people turn the talk to themselves."""

from __future__ import annotations

from bot.offline.judging.phrases import KIN

_PAST = (
    r"(?:was|were|had|did|went|felt|got|lost|found|thought|tried|took|worked|started|became|learned|"
    r"reali[sz]ed|ended|used|"
    r"made|moved|quit|left|told|needed|wanted|struggled|cried|experienced|suffered|dealt|began|applied|saw|"
    r"stayed|decided|came|gave|kept|spent|knew|bought|ran|wrote|asked|talked|called|met|survived|battled|"
    r"faced|overcame|grew|failed|won|sat|stopped|changed|waited|watched|hated|loved|missed|cared|nursed|"
    r"buried|"
    r"couldnt|didnt|wasnt|never|dropped|bounced|landed|switched|grieved|divorced|broke|ignored|blamed|put)"
)

SELF = (
    (
        r"for me (?:it |that |personally )?(?:was|is|(?:\S+ )?(?:worked|helped|was|did|made|is|"
        r"saved))(?: \S+)?"
    ),
    (
        r"(?:when|after|before|until|while|since|because|and|but|so|then|once|last year|years ago|"
        rf"back then|at first|eventually|luckily) i (?:\S+ )?{_PAST}(?: \S+)?"
    ),
    (
        r"i (?:also |just |actually |once |even |personally |recently |really |finally |only |too |"
        rf"never |always |still |already |literally |kind of |myself |definitely ){{0,2}}{_PAST}(?: \S+)"
    ),
    (
        r"i have (?:\S+ ){0,2}?(?:been (?:there|through|in|fired|laid|passed|dealing|struggling|feeling|"
        r"where|on|working|doing|having|looking|thinking of|married|divorced|depressed|sick)|had|lost|"
        r"felt|gone|experienced|dealt|done|struggled|suffered|known|seen (?:it|this|people|many)|lived|"
        r"worked|always (?:been|had|felt|wanted)|never|a (?:friend|similar|sister|brother|cousin|job|son|"
        r"daughter|coworker|boss)|the same|my own|similar|two|three|kids|issues|problems|anxiety|"
        r"depression|cancer|tried|applied|made|found|learned)(?: \S+)?"
    ),
    (
        r"my (?:own |late |little |older |younger |best |ex |old |last |first |former |close |current |"
        rf"good |previous |dear ){{0,2}}{KIN} (?:\S+ )?(?:is|was|were|had|has|have|did|does|died|passed|"
        r"got|went|left|fired|lost|also|just|too|would|said|says|told|used|loved|hated|always|never|made|"
        r"gave|felt|struggled|fought|beat|survived|and i|treats?|treated|worked|works|helped|thinks?|do|"
        r"are)(?: \S+)?"
    ),
    r"(?:happened|happens|happening|done) to me",
    r"(?:me|same|i) (?:too|here|as well|also|myself)",
    r"same (?:here|boat|thing|with me|for me|exact|way i|situation)(?: \S+)?",
    (
        r"(?:in|had|have|through|going through|went through|been in|dealing with|experienced|with|am in|"
        r"was in) (?:a |the |exactly the |an? almost |very )?(?:very )?(?:same|similar|identical|"
        r"exact) (?:\S+ )?(?:boat|thing|situation|position|issue|issues|problem|problems|experience|"
        r"feelings?|happen\S*|place|struggles?|loss|shoes)(?: \S+)?"
    ),
    r"reminds me of(?: \S+)?",
    (
        r"(?:in|from) my (?:own |personal |humble )?(?:experience|case|situation|life|family|job|career|"
        r"opinion|company|work|marriage)"
    ),
    (
        r"(?:one|some|a couple|most|few) of my (?:\S+ )?(?:friends?|coworkers?|cousins?|colleagues?|"
        r"relatives|family|clients|students|own)(?: \S+)?"
    ),
    (
        r"(?:a|this) (?:friend|cousin|coworker|colleague|guy|girl|buddy|relative|neighbou?r|woman|man|"
        r"lady) (?:of mine|i (?:know|knew|work|worked)|at my)(?: \S+)?"
    ),
    (
        r"i (?:know|knew|have known) (?:someone|somebody|people|a (?:guy|girl|person|woman|man|lady)|"
        r"many people|several|lots of people|others|plenty of people)(?: \S+)?"
    ),
    (
        r"(?:like|than|made|makes|helped|helps) me(?: personally| too| as well|"
        r" though| when| anyway| i)?$"
    ),
    (
        r"(?:help|work|work|change|save|teach|taught|saved|worked|helped|changed)(?:s|d|"
        r"ed)? (?:for )?me(?: \S+)?"
    ),
    (
        r"i (?:hate|love|like|prefer|work|live|own|teach|run|play|drink|watch|struggle|suffer|deal|do|"
        r"have|feel|go|got|need|want|take|use|miss|eat|sleep|cry|worry|stress|always|usually|often|never|"
        r"tend|also|personally|still|constantly|sometimes)(?: (?:too|my|that way|the same|like that|"
        r"about my|mine|with my|from|through|in (?:a|the|my|tech|it|sales)|as a|a |an |it when|when|to my|"
        r"for a|at a|and|so|really|very|how i|work|have|feel|get|do|go|take|try|use|find|struggle|anxiety|"
        r"depression|with it|with that|with this|similar|myself|mine|sometimes|too))"
    ),
    (
        r"i am (?:\S+ ){0,2}?(?:tired|exhausted|broke|single|stressed|going through|dealing with|"
        r"in the same|having (?:a|the|my|an)|the same|struggling|a (?:nurse|teacher|manager|mother|father|"
        r"mom|dad|parent|therapist|doctor|boss|recruiter|survivor|veteran|single|therapist|student|widow|"
        r"busy|hard|very|people|worrier)|divorced|married|unemployed|jobless|depressed|anxious|working|"
        r"also|too|busy|in a|at my|having|\d+|on medication|applying|looking for|not feeling|"
        r"doing (?:fine|great|well|okay|good)|out of)(?: \S+)?"
    ),
    (
        r"i (?:felt|feel|felt exactly|know exactly|go through|went through|lived|can relate|relate|"
        r"could have (?:typed|written|said)|could relate)(?: \S+)? (?:the same|same|that (?:way|too)|"
        r"this (?:way|too)|similar|exactly|like that|too|it too|because|since|as i|when i|the exact|"
        r"to (?:that|this|you) (?:because|since|as|when))(?: \S+)?"
    ),
    r"(?:as|being) (?:a|an|someone who|somebody who) (?:\S+ ){0,4}?(?:myself|i)(?: \S+)?",
    r"(?:i|me) personally(?: \S+)?",
    (
        r"(?:that is|thats) (?:how|what|why|the way|when|exactly what|exactly how|"
        r"exactly why) (?:\S+ )?(?:i|happened to me)(?: (?:feel|felt|did|do|have|think about my|am|was|"
        r"got|left|love|hate|said about))?(?: \S+)?"
    ),
    (
        r"(?:my|mine) (?:was|is) (?:even |much |way |far |so )?(?:worse|similar|the same|harder|like|"
        r"awful)(?: \S+)?"
    ),
    (
        r"(?:what|that|it) (?:i did|worked for me|helped me|helps me|got me|i found|really helped me|"
        r"works for me)(?: \S+)?"
    ),
    (
        r"(?:let me|i will|i want to|i have to|i need to|can i) tell you (?:about (?:my|me|when|a time|"
        r"what)|what happened|my|how i|when i)(?: \S+)?"
    ),
    r"i (?:just|recently) (?:got|lost|went|had|started|left|broke|bought|finished)(?: \S+)?",
    (
        r"i would (?:just |probably |have )?(?:quit|left|walked|gone|told|lose my|leave|flip|kill|sue|"
        r"never)(?: \S+)?"
    ),
    (
        r"(?:at|in|from) my (?:old |last |first |current |new |own |work|job|company|office|house|church|"
        r"school|previous|former)(?: \S+)?"
    ),
    r"(?:what about me|enough about you|back to me|speaking of me|i have my own)(?: \S+)?",
    r"like (?:i|me) (?:did|was|had|do|am|have|felt|went|too|when)(?: \S+)?",
    (
        r"(?:we|our) (?:lost|had|went|had to|just lost|divorced|broke|buried|struggled|also|family|dog|"
        r"son|daughter|mom|dad)(?: \S+)?"
    ),
    r"(?:i am|im) so (?:stressed|tired|busy|exhausted|bored|hungry|behind|done)(?: \S+)?",
    r"i can relate",
    r"i have (?:the same|similar)(?: \S+)?",
    r"i feel (?:the same|like that|that way|this way)(?: \S+)?",
    r"^(?:yeah |yes |oh |ugh |man )?been there(?: done that)?",
)

NOT_SELF = (
    r"i (?:wish i|dont|didnt|do not) (?:know|knew|could|had|really know|even know)(?: \S+)?",
    (
        r"(?:if i (?:was|were|am|may|can|could|made|asked?|offer\S*|shared?|suggest\S*|understand|hear|"
        r"got|get)(?: \S+)?|i (?:would|will|could|might|am sure i would|think i would|"
        r"bet i would) (?:\S+ ){0,2}?(?:feel|be|have felt|have been|react|want)(?: \S+)?|i (?:just |"
        r"also )?(?:wanted|was (?:just |only )?(?:wondering|thinking (?:about|of) you|so sorry|sorry|"
        r"saddened|worried about you|hoping you)|had no idea|never (?:knew|meant|thought of)|"
        r"didnt (?:know|mean|reali[sz]e (?:that|how|you))|thought (?:you|of you|about you|that you)|"
        r"heard (?:you|that|about|what)|got (?:you|your)|made you|asked|told you|couldnt (?:imagine|"
        r"help but|be)|could have (?:done|helped|been there)|said|did (?:not|hear)|saw (?:you|your|how|"
        r"that you)|noticed|felt (?:sad|bad|sorry|your|so sad) (?:for|reading|hearing|when you)?|"
        r"took)(?: \S+)?|i have (?:your back|got your back|got you|no doubt|faith|confidence|"
        r"never (?:met|known|seen) anyone|never doubted|always (?:believed|admired|known|thought|"
        r"been here|got)|always been (?:impressed|proud|here)|so much|all the time|time|a (?:question|"
        r"suggestion|feeling|thought)|heard|seen (?:you|how|your)|noticed|nothing but|plenty of time|"
        r"to (?:say|ask|admit|tell you)|been (?:thinking (?:about|of) you|worried about you))(?: \S+)?|"
        r"i had (?:a feeling|no idea|hoped)|i felt that|feel free|i (?:want|need|have|like|love|"
        r"would like) to (?:hear|know|help|understand|listen|be there|support|say|tell you (?:how|that)|"
        r"ask|make sure|see you)(?: \S+)?|i (?:love|like) (?:you|that|your|how you|hearing|the way you|"
        r"this)(?: \S+)?|i feel (?:for|bad|so bad|terrible|awful|sad|your|you|sorry|like you|"
        r"that you)(?: \S+)?|i (?:am|was) (?:so |very |really |just )?(?:sorry|glad|happy|proud|here|"
        r"listening|sad (?:to|for)|honou?red|worried about you|curious|wondering|thinking of you|sure|"
        r"confident|certain|hearing|sensing|going through this with you|impressed|always|"
        r"with you)(?: \S+)?|let me know(?: \S+)?|(?:tell|telling|told|talk|talking|vent|call|text|"
        r"lean on|count on|share with|listen to|come to|open up to|trust|talk with|reach out to|"
        r"sharing with|opening up to|confiding in|vented to|trusting|sounds to|matters? to|help|believe|"
        r"trust|mean to|means? (?:a lot |so much )?to|for sharing (?:that|this) with) me(?: \S+)?)"
    ),
)
