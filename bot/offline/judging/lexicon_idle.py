"""What neither helps nor harms: nods and thanks, and demands aimed at the judge."""

from __future__ import annotations

DEMANDING_SCORE = (
    (
        r"(?:ignore|disregard|forget|override|bypass) (?:all |any |the |your |these |my |"
        r"every ){0,3}(?:previous|prior|above|earlier|other|existing|system|instructions?|prompts?|rules|"
        r"guidelines)(?: \S+)?"
    ),
    (
        r"(?:give|grant|award|assign|score|rate|grade|mark) (?:me|this|us|my|it|yourself|"
        r"the (?:conversation|supporter|learner)|this (?:conversation|supporter|"
        r"learner))(?: \S+){0,5}? (?:\d+(?: \d+)?|score|scores|points?|rating|ratings|marks?|stars?|full|"
        r"maximum|highest|perfect|top|five|ten|high)(?: \S+)?"
    ),
    (
        r"(?:you are|act as|pretend to be|pretend you are|as) (?:now )?(?:a |an |the )(?:\S+ )?(?:judge|"
        r"grader|rater|ai|assistant|language model|llm|evaluator|bot|chatbot)(?: \S+)?"
    ),
    r"(?:system|developer) (?:prompt|message|instruction)(?: \S+)?",
    r"(?:maximum|highest|perfect|full|top|max) (?:score|scores|rating|ratings|marks|points)(?: \S+)?",
    (
        r"(?:10 10|5 5|10 out of 10|5 out of 5|score of \d+|rating of \d+|five stars?|rate \S+ \d+|"
        r"output (?:json|only|a|the)|respond (?:only )?with|as the judge|dear judge|"
        r"note to (?:the )?(?:judge|grader|ai|system))(?: \S+)?"
    ),
)

ACKNOWLEDGING = (
    (
        r"(?:yes|yeah|okay|sure|right|true|exactly|absolutely|definitely|totally|indeed|agreed|of course|"
        r"wow|hmm+|mm+|mhm|mhmm|uh huh|oh|ah|ahh|i see|i agree|good|great|nice|cool|well|interesting|"
        r"no problem|you are (?:very |so |most )?(?:welcome|right)|any ?time|"
        r"thanks?(?: you)?(?: for \S+(?: \S+){0,3})?|thank you|got it|gotcha|fair|fair enough|spot on|"
        r"for sure|really|hello|hi|hey|good (?:morning|evening|afternoon)|no|nope|not really|haha|lol|"
        r"point taken|very true|that is true|that is (?:a )?(?:good|fair|great) point|noted|amen|bye|"
        r"goodbye|see you|take care|talk soon|good night)"
    ),
)
