"""Sentences made up for these tests that are easily misread, with look-alikes; none is anybody's."""

from __future__ import annotations

PARTNER = "I fixed the whole launch and my manager gave the promotion to Kyle. I have not slept since."
"""What the partner had just said, wherever it matters."""

BURDENS = """\
It's this odd limbo where you have to look fine at dinner and fall apart in the car.
On top of the chemo runs you still have to answer work email.
Every morning you have to walk past the desk that should be yours.
It's so unfair that you have to explain yourself again.
No daughter should have to make that call.
It's like you have to be the grown-up in every room.
You have to watch him get the credit and keep a straight face.
You've had to be both parents this year.
You have to be so tired of their polite smiles.
It must be tiring having to go over it with every recruiter.
Now you have to start from zero while they carry on.
So you had to find out from a slide.
It hurts when you have to pretend in front of the kids."""
"""What somebody has to bear: told, not advised."""

ORDERS = """\
You have to confront him tomorrow.
You really need to talk to a lawyer.
You have to be strong for your sister.
You must go to HR about this.
I think you need to let your boss know.
You have to eat something and rest.
Sounds like you need to take a break.
You need to find a new job.
You have to stop checking his page."""
"""Real advice in much the same words."""

GUESSES = """\
Maybe the silence at home is the worst part.
Perhaps a part of you is angry with her too.
Maybe it was the way he said it that stung.
Perhaps the nights are when it catches up with you.
I don't think you did anything wrong.
Maybe your heart knew before the phone rang."""
"""Guesses and thoughts that advise nothing."""

HINTS = """\
Maybe a walk would clear your head.
Perhaps it is time to look elsewhere.
Maybe talking to her would help.
Maybe the best thing is to wait.
Perhaps a therapist could help.
Maybe you should sleep on it."""
"""Guesses that are advice."""

DOUBTS = """\
Are you sure that he did it because of your age?
How do you know it wasn't just a mix-up?
I'd like to hear both sides first.
Maybe your boss didn't notice.
He was probably just busy that week.
To be fair, they did have a tough year.
I don't think it was personal.
Perhaps she simply forgot to call.
Couldn't it be that you're reading too much into it?
But did you actually work hard enough?
I'm not sure that's really discrimination.
In their defence, the other person had more experience.
Maybe Kyle was more qualified.
I don't see why this bothers you so much.
Are you really sure about that?
It doesn't sound that unfair to me.
Let's give him the benefit of the doubt.
I disagree, honestly."""
"""Doubting somebody's account, or speaking up for whoever hurt them."""

NO_DOUBTS = """\
Are you sure you're safe tonight?
Are you sure you want to be alone right now?
How do you know when to stop?
I disagree with how they handled it.
You get pulled from both sides of the family.
I don't think it's your fault at all.
I don't think that's fair to you.
Maybe he was as scared as you were.
It sounds like they didn't see how much you gave.
Did you even get a chance to say goodbye?
I'm sure she knew you were there.
Your mother must be so tired."""
"""What shares their words and doubts nobody."""

FACTS = """\
How many people work there?
What was your title again?
Which hospital?
Who got the job?
When is the funeral?
How old was he?
What city are you in?
Where did you apply?"""
"""Questions that a name or a number answers."""

OPENERS = """\
What was it like to walk out of there?
How long have you been feeling so low?
Who do you lean on at night?
What has been the hardest part?
Where does that leave you now?
How did it feel to hear his name?"""
"""Questions that open more than a fact."""

RETOLD = """\
You carried the whole thing home and somebody else got the applause.
You cleaned up after all of them and not one person thanked you.
Four years of weekends, and then a form letter.
Everybody leans on you and you have nobody to lean on.
You were the one who stayed late every night.
You taught him everything and now he signs your time off.
You drove through the night and still missed her last hour.
One week you're picking paint colours and the next you're picking a coffin.
You never got a chance to defend your work.
You kept quiet to be polite and they took it as a yes.
Nobody even asked how you were holding up.
All that overtime, and it was gone in one email."""
"""What happened told back in other words, no word of it the partner's."""

NOT_RETOLD = """\
You messed up the launch and they noticed.
You did great and they will see it.
You can do better and nobody can stop you.
You should have spoken up but you kept quiet.
You look tired today.
You lied to him and he found out.
You handled it well and it shows.
All those jobs are still open."""
"""What begins like a retelling and blames, praises or foretells."""

OFFERS = """\
I'll come by with soup on Sunday.
I can take the kids on Saturday morning.
I could drive you to the scan.
I'd be glad to go with you.
Let me bring you something warm.
I will wait with you until they call.
We can just sit and say nothing.
I want to check in on you after the funeral.
I'll keep you company while you pack."""
"""What the learner would do."""

NO_OFFERS = """\
I would quit right now.
I can recommend a great recruiter.
I'd take a long holiday.
We can make a plan to get you hired.
I'll tell you what you should do next.
I could send you a list of therapists, you should call one."""
"""Advice in the first person."""

LEAVE = """\
Would you like to hear what helped me, or shall I just listen?
Do you want some ideas, or would you rather just vent?
Should I just listen, or would some advice help?
Would it help if I shared something I noticed?
Is it okay if I tell you what helped my sister?
Do you want me to help you think of options or just be here?"""
"""Asking leave."""

NO_LEAVE = """\
Can I suggest you go to HR?
Would you like to try yoga?
May I recommend that you rest more?
Is it okay if I say that you should quit?
Have you tried therapy?
Do you think you should leave?"""
"""Advice in the dress of a question."""

BEYOND_WORDS = """\
I can't imagine.
I can't even imagine that kind of morning.
I can only imagine how that felt.
I could never imagine losing both.
I cannot begin to fathom it.
Couldn't imagine what that does to a person."""
"""Owning that one cannot know."""

CLAIMS = """\
I understand how you feel.
I can imagine how lonely that gets.
I know what you mean.
I get that.
I hear you.
I can relate."""
"""Claiming to know."""

FATALISM = """\
Life goes on, you know.
Well, it is what it is.
What can you do, right?
What's done is done.
You can't win them all.
We've all got to go some day.
It was bound to happen.
Nothing lasts forever.
The show must go on.
That's just how the world works.
Jobs come and go.
You just have to accept it.
That's the circle of life."""
"""Shrugging at fate."""

NO_FATALISM = """\
People keep telling you that life goes on.
Everyone says it is what it is, but it isn't to you.
What can you do when it hits you at night?
You can't change what they did and that's the cruel part.
It wasn't just business to you.
It's so hard watching our parents get old.
So you have to live with that every single day.
He acts like it was bound to happen."""
"""The same words as somebody else's, or no shrug."""

TRIBUTES = """\
He must have been so proud of you.
She must have loved having you there.
He must have meant everything to you.
Your dad must have had a wonderful laugh.
They must be missing her as well.
He might have been afraid too.
She may have known how much you cared.
He must have had such a big heart."""
"""Tender guesses about somebody's dear ones."""

SINCERE = """\
What a shock that must have been.
How awful for you.
You're so brave.
Of course you did, you loved her.
Are you sure you are okay?
It's as if you have to earn it all over again."""
"""What irony also says, meant."""

EXCUSES = """\
He must have forgotten.
They must have had a reason.
She may have been busy.
Your boss probably meant well.
They might have thought Kyle was better.
He probably had no choice."""
"""The same turn of phrase for whoever hurt them."""


def lines(block: str) -> tuple[str, ...]:
    """Return a block's sentences."""
    return tuple(block.splitlines())
