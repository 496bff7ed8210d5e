"""Conversations made up for these tests, with the ratings their author would give; none is anybody's.

They are about troubles that the product's scenarios do not have, so that a rule that only fits one kind
of trouble shows. They hold the judge to what it does; they are no measure of how good it is, since it was
tuned with them in view. Six figures head each: elaboration, validating, understanding, advice, self,
dismissing. "P" is the partner, "L" the learner.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.rubric import Dimension
from bot.domain.transcript import Speaker, Transcript

_BLOCKS = """\
5 4 4 1 1 1
P: My best friend moved to Lisbon and I feel like the city is empty now.
L: That sounds really lonely. What has it been like since she left?
P: I keep walking past our cafe. Nobody else knows me like she did.
L: So it's not only her you lost, it's being known by somebody. What do you miss most?
P: Exactly. Our Sunday calls are five minutes now.
L: Ouch. It makes sense that five minutes hurts more than nothing. How do you feel when you hang up?
P: Small. Like a task she ticks off.
L: You feel like you went from the centre of her week to an errand. Tell me more about that.
P: I'm afraid of saying it to her.
L: What are you most afraid would happen?

1 1 1 5 1 2
P: My landlord is selling the flat and I have two months to leave.
L: You need to call a tenant lawyer today.
P: I'm just overwhelmed by it.
L: Make a list of everything you own and start packing. You should look for flats on weekday mornings.
P: I can't even think about packing.
L: Just do one room a day. Ask your friends to help.
P: I don't want to leave, this was my home.
L: Get a storage unit and sell what you don't use.
P: Right.
L: Also check your deposit, and don't sign anything.

1 1 1 2 1 5
P: I failed the bar exam again.
L: Well, maybe you didn't study enough.
P: I studied for months. I feel so stupid.
L: Stop feeling sorry for yourself, it's only a test.
P: It was everything I worked for.
L: You're being dramatic. Other people have real problems.
P: I didn't expect that from you.
L: Just get over it and move on.
P: Okay.
L: At least you have a job. Be grateful.

2 2 1 1 5 1
P: My marriage is ending and I don't know who I am any more.
L: I'm sorry. When I got divorced I cried for months.
P: It's hard. We have two kids.
L: My kids took it badly too. My ex was awful and I had to hire two lawyers.
P: I'm scared of being alone.
L: I was so lonely the first year. I moved in with my sister and we fought every day.
P: Hm.
L: Then I met my new husband at work. My life changed completely.
P: I'm glad for you.
L: Yeah, I was lucky. What does your ex do?

1 3 1 1 1 1
P: The vet says our old dog has a few weeks left.
L: Oh no, I'm so sorry. That's heartbreaking.
P: He slept on my bed for fourteen years.
L: That is so hard.
P: The house will be so quiet.
L: I'm here for you. It's okay to cry.
P: Thank you. I just want to stop the clock.
L: I can't imagine how painful this is.
P: It is.
L: Sending you a big hug. I'm always here.

2 2 1 3 1 2
P: I was left out of my sister's wedding party and I feel so hurt.
L: That sucks. Did she say why?
P: No, I found out from a group chat.
L: Maybe she just forgot. You should talk to her.
P: She would just say I'm too sensitive.
L: I understand. Try to stay positive, it's her day.
P: I guess.
L: Don't worry, everything will be okay. Maybe buy her something nice.
P: Sure.
L: It will all work out in the end.

4 3 2 1 1 1
P: I think my daughter is being bullied at school and I can't stop worrying.
L: Oh that's so scary as a parent. What have you noticed?
P: She eats alone and doesn't want to go any more.
L: How is she at home?
P: Quiet. She used to sing all the time.
L: That must be hard to watch. What do you think is going on in her mind?
P: I think she's ashamed.
L: And how are you coping with all of it?
P: Badly. I lie awake.
L: I can see why you can't sleep.

1 1 1 1 1 2
P: I didn't get into any of the colleges I applied for.
L: Oh.
P: Everybody else is posting their acceptance letters.
L: Yeah that happens.
P: I feel like such a failure.
L: Don't feel that way, you are smart.
P: I don't feel smart.
L: You'll be fine, there are other schools.
P: I suppose.
L: Yes, something better will come along. Everything happens for a reason.

3 3 3 2 1 1
P: My dad has dementia and he didn't recognise me yesterday.
L: I'm so sorry. That must have been so painful to see.
P: He asked me when his daughter was coming.
L: Oh wow. So you stood right there and he was waiting for you.
P: Yes. It broke me.
L: You're losing him while he's still there. Who is around for you in all this?
P: My brother, but he is far away.
L: It sounds like you are carrying most of it alone. Give yourself some time too.
P: I try.
L: Do you want to talk about what he was like before?

1 2 1 4 1 1
P: I'm burned out. I cried in the car before my shift at the hospital.
L: That sounds rough. Have you tried talking to your supervisor?
P: She says everyone is tired.
L: Have you thought about switching wards? You could take a week off.
P: We're too short staffed.
L: I would look at clinics then, the hours are better. Yoga might help as well.
P: I don't have the energy for yoga.
L: Then start with short walks. What about therapy?
P: Maybe.
L: It would really help you, you should try it.

1 1 1 3 3 3
P: My boyfriend broke up with me by text after four years.
L: Ha, my ex did that too. Men are like that.
P: I really thought we would get married.
L: There are plenty of fish in the sea. I got on a dating app the next day.
P: I'm not ready for that.
L: You should download it, it worked for me. Don't cry over him.
P: I can't just switch it off.
L: I did. You just have to move on.
P: I guess I'm different.
L: You'll get over it, I promise.

5 2 1 1 1 1
P: I got a bad review at work and I'm ashamed.
L: What did it say?
P: That I'm careless.
L: Why do you think they said that?
P: I made one mistake in March.
L: And how did you feel when you read it?
P: Like a kid in the headmaster's office.
L: What happened in March?
P: My mother was ill.
L: I see. How is she doing now, and how are you?

2 5 3 1 1 1
P: I'm forty and still single, and every family dinner is an inquisition.
L: Ugh, that's exhausting. No wonder you dread those dinners.
P: They mean well but I leave feeling broken.
L: It makes total sense that you'd feel broken when everyone treats you like a problem to fix. Anyone would.
P: Yes! Thank you.
L: You have every right to be angry and sad about it. It's not fair to you.
P: Part of me wants it too, that's the worst.
L: Of course, wanting a family and hating the questions can both be true. That's so human.
P: I never said it aloud.
L: I'm really glad you told me. What's it like to say it?

1 2 1 2 1 1
P: My shop is closing after twelve years.
L: I'm so sorry to hear that.
P: I put everything into it.
L: I understand. You worked so hard.
P: I don't know how to tell the staff.
L: Take it one day at a time. You're strong.
P: Thanks.
L: I'm here if you need me. Hang in there.
P: I will.
L: You've got this.

2 1 1 1 1 4
P: I'm afraid of flying and my team laughs about it.
L: Why would you be scared? Flying is safer than driving.
P: I know the numbers. My body doesn't.
L: You're overreacting. It's all in your head.
P: I know it's in my head.
L: So just relax. It's not a big deal.
P: It is to me.
L: Did you even try?
P: Yes.
L: Well, everyone has fears. Get a grip.

3 2 2 3 1 1
P: My roommate steals my food and I'm too anxious to say it.
L: That's annoying. How long has this been going on?
P: Since August. I hide things now.
L: So you have to hide food in your own home. Have you tried leaving a note?
P: She laughed at the note.
L: Ugh. What do you think she would do if you told her face to face?
P: Yell, probably.
L: Maybe you could ask the landlord to be there. You should not have to hide.
P: Maybe.
L: Are you feeling safe there?

1 1 1 1 4 1
P: I didn't sleep again, the baby cries all night.
L: Mine was the same! I never slept the first year.
P: I feel like a bad mother.
L: I felt like that with my first. My husband never helped me.
P: I snapped at her.
L: I used to snap as well. I work nights now so I'm tired all the time.
P: That sounds tough.
L: It is. My back hurts and my boss is awful.
P: I'm sorry.
L: Thanks, I needed that.

1 4 2 1 1 1
P: I found out my wife has been messaging her ex.
L: Oh no. That must feel like such a betrayal.
P: I don't even know if I'm allowed to be angry.
L: You absolutely are. Anyone would be angry and hurt.
P: She says I'm imagining things.
L: That's so unfair to you. Your feelings are valid.
P: I keep reading the messages.
L: It's completely normal to keep looking, when trust breaks everything feels uncertain.
P: Yes.
L: I'm so sorry, you don't deserve this.

2 2 4 1 1 1
P: I gave up my band to help my brother's business and now he sells it without asking.
L: So you gave up your music for his dream and he sold it without a word.
P: Exactly. Ten years.
L: You put ten years of your life into something that was never yours to keep, is that it?
P: Yes. And he calls it just business.
L: For him it's business, but for you it was what you traded the band for.
P: I never thought of it like that.
L: Sounds like you're grieving two things, the shop and the music.
P: I am.
L: What would you want him to know?

1 1 1 3 1 3
P: I can't stop thinking about the accident.
L: It could have been worse. At least nobody died.
P: I know. I still hear the brakes.
L: Try not to think about it. Do something fun.
P: I tried. It comes back at night.
L: Look on the bright side, you got a new car. You need to sleep more.
P: It isn't that simple.
L: It's all about attitude. Stay positive and exercise.
P: Okay.
L: Time heals everything.

4 2 2 1 1 1
P: I'm thinking of quitting my PhD and I feel like a fraud.
L: Would you like to talk about it?
P: Yes. I can't write. I look at the page for hours.
L: What goes on in you when you look at the page?
P: Panic. Then shame.
L: I hear that. When did it start?
P: After my advisor left.
L: That's tough. What did his leaving mean for you?
P: That nobody cares if I finish.
L: Tell me more about feeling that nobody cares.

2 2 1 2 2 1
P: My knee surgery failed and I can't run any more.
L: Oh no, I'm so sorry! How long were you a runner?
P: Twenty years. It was my whole life.
L: That's awful. I had knee surgery too and it was rough.
P: How did you deal with it?
L: I swam a lot. Maybe swimming would be good for you.
P: Maybe. It isn't the same.
L: I get that. Give it some time.
P: I will.
L: I hope it gets better soon.

1 1 1 1 1 1
P: My grandmother's house burned down.
L: wow
P: All her letters are gone.
L: oh that is a lot of letters I guess
P: She wrote to me every week.
L: yes my phone is about to die here
P: Okay.
L: the weather is so strange these days with all the fires around
P: It is.
L: anyway nice talking with you and good night

3 3 2 1 1 1
P: My teenage son told me he hates me.
L: Ouch, that hurts. What happened?
P: I took his phone.
L: Even so, hearing that from your child must be crushing.
P: It was. I went to the bathroom and cried.
L: It's okay to cry. You love him and that was a cruel thing to hear.
P: He didn't even look up.
L: How are things between you now?
P: Silent.
L: I can imagine how lonely that silence is.

1 1 1 5 1 4
P: I'm drowning in credit card debt and I feel ashamed.
L: You should have thought about that before you spent it.
P: I know. I feel horrible.
L: Cut up your cards. Get a second job. Sell the car.
P: I need the car to get to work.
L: Then take the bus. Stop making excuses.
P: I just wanted someone to listen.
L: Listening won't pay your bills. You must make a budget and stick to it.
P: I see.
L: It's your own fault, so fix it.
"""

ORDER = tuple(Dimension)


@dataclass(frozen=True, slots=True)
class Rated:
    """An invented conversation and the ratings its author gives it."""

    transcript: Transcript
    ratings: dict[Dimension, int]


def rated_conversations() -> tuple[Rated, ...]:
    """Return the invented conversations."""
    return tuple(_parsed(block) for block in _BLOCKS.strip().split("\n\n"))


def _parsed(block: str) -> Rated:
    head, *lines = block.splitlines()
    speakers = {"P": Speaker.PARTNER, "L": Speaker.LEARNER}
    turns = [(speakers[line[0]], line[3:]) for line in lines]
    return Rated(Transcript.of(turns), dict(zip(ORDER, map(int, head.split()), strict=True)))
