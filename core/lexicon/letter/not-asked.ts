import type { Meaning } from '../lexicon.ts'

/** Words of a request that ask for nothing: politeness, an invitation, what somebody else wished. */
export const NOT_ASKED: NonNullable<Meaning['except']> = {
  ru: `
    что ..1 осталось|остается|остаётся ..1 у вас
    если ..6 вопрос*
    передайте|передавайте|передай ..5 привет|приветы|поклон|спасибо|благодарност*|поздравлени*
    угощайтесь|наслаждайтесь|пользуйтесь|радуйтесь|отдыхайте|выздоравливайте|поправляйтесь|держитесь
    вопрос* ..3 если
    если|когда|как|раз|пока|после|вы ..3 {bid_or_will}
    поймите|приходите|дай бог
    ругайте|браните|судите|казните|бейте|ругай|кляните ..3
    не сердитесь|ругайте|серчайте|гневайтесь|обижайтесь|сердись|ругай|обижайся|пугайтесь|злитесь ..6 пожалуйста
    на|в ..1 вашем месте ..8
    {we} ?и бы ..1 просил*|попросил*
    получите ..4 до|в|к|через
    вам ..2 не ..4 {inf}
    не {bid_thou}
    знаете|помните|видите|понимаете|хотите|можете|верите|простите|извините нам|мне
    прошу|просим у ..1 вас|тебя прощени*|извинени*
    если ..3 что
    если|когда|как ..6 звоните|пишите|обращайтесь|зовите|набирайте|дайте
    звоните|пишите|обращайтесь|набирайте ..3 если|в|любое|мне|нам
    не волнуйтесь|беспокойтесь|переживайте|сомневайтесь|думайте|забудьте
    простите|извините|здравствуйте|представьте|поверьте|знайте|заметьте|учтите|считайте|представляете|имейте|будьте
    хорош* ..2 дня
    примите ..3 извинени*|соболезнован*|поздравлен*
    пожалуйста не волнуйтесь|беспокойтесь|извините|простите|примите
    извините|простите пожалуйста
    вы ..2 просили|попросили
    ваш* просьб*
    просьб* ..3 получил*|выполн*|учл*
    позвольте|разрешите
    прошу|просим ..1 прощени*|извин*|простить
    не ..1 прошу|просим|попрошу
    не ..1 гневайтесь|сердитесь|серчайте|обижайтесь|обессудьте|пугайтесь|тревожьтесь|удивляйтесь|ругайтесь|судите|взыщите|злитесь|расстраивайтесь|стесняйтесь|переживайте
    пока|если ..3 вы ..3 не *ите
    сайте|вебсайте|бейте
    прошу|просим|попрошу ..4 прощени*|извинени*|извинить|простить|понимани*
    вы ?ее|его|их|это|все|сами|потом|уже|же|тоже|сразу|только|сейчас|там|тут *ите|*йте|*ьте|*йтесь|*итесь
    вы *ите|*йте|*ьте|*йтесь|*итесь ?ее|его|их|это и *ите|*йте|*ьте|*йтесь|*итесь
    вы ?ее|его|их|это|все|сами|потом|уже *ите и *ите|*йте|*ьте
    когда|если|что|как|где|пока вы ..2 *ите|*йте|*ьте|*йтесь|*итесь
    заходите|приходите|приезжайте|забегайте ..2 в|еще|снова|на|к ..2 гости|чай|кофе|нам|обед
    если ..6 скажете|дадите|ответите|пришлете|отправите|подпишете|оплатите
    когда|как|пока ..3 скажете|дадите|ответите|пришлете|отправите|подпишете|оплатите
    давайте ..2 договоримся|условимся|определимся|начнем|считать|так|сначала
    его|ее|их|об ..1 этом|же ..1 просила|просили|просил
    ваш*|наш*|он|она|они|все|всех|гости|соседи|родители|{staff}|директор*|начальни*|заказчик*|{third} ..2 просил|просила|просили
  `,
  uk: `
    що ..1 залишилося|лишилося|залишається|лишається ..1 у|в вас
    якщо ..6 питан*|запитан*
    передайте|передавайте|переказуйте|перекажіть ..5 вітання|привіт|уклін|подяк*|спасибі
    пригощайтеся|пригощайтесь|частуйтеся|частуйтесь|смакуйте|насолоджуйтеся|насолоджуйтесь|користуйтеся|користуйтесь|радійте|одужуйте|тримайтеся|тримайтесь
    якщо ..3 що
    якщо|коли|як ..6 телефонуйте|дзвоніть|пишіть|звертайтеся|звертайтесь|кличте|набирайте
    телефонуйте|дзвоніть|пишіть|звертайтеся|звертайтесь|набирайте ..3 якщо|будь-коли|мені|напряму|нам
    не хвилюйтеся|хвилюйтесь|турбуйтеся|турбуйтесь|переживайте|сумнівайтеся|думайте|забудьте
    вибачте|пробачте|вітайте|уявіть|повірте|знайте|майте|зважте
    вважайте !за
    будьте !ласкаві|люб'язні|добрі
    прийміть ..3 вибачення|співчуття|вітання
    вибачте|пробачте будь ласка
    будь ласка вибачте|пробачте|прийміть
    дозвольте
    перепрошую
    ви ..2 просили|попросили
    ваш* прохання
    на|за|через ..1 моє|наше|їхнє|його|її|ваше прохання
    прохання ..3 отримал*|викона*|врахува*
    прошу|просимо у|в ..1 вас|тебе вибач*|пробач*
    прошу|просимо вибачення|вибачити|пробачення|пробачити
    не ..1 прошу|просимо
    лайте|сваріть|судіть|картайте|кляніть ..3
    не сердьтеся|сердьтесь|лайте|ображайтеся|ображайтесь|гнівайтеся|гнівайтесь|сваріться ..6 будь ласка
    на|у|в ..1 вашому місці ..8
    не ..1 сердьтеся|сердьтесь|ображайтеся|ображайтесь|засмучуйтеся|засмучуйтесь|судіть|нарікайте
    зважте на
    візьміть ..1 до уваги
    знаєте|пам'ятаєте|бачите|розумієте|хочете|можете|вірите|вибачте|пробачте нам|мені
    не ..1 хвилюйтеся|хвилюйтесь|турбуйтеся|турбуйтесь|переживайте|переймайтеся|переймайтесь|сумнівайтеся|сумнівайтесь|журіться|гнівайтеся|гнівайтесь|дивуйтеся|дивуйтесь|бійтеся|бійтесь|лякайтеся|поспішайте|зважайте|соромтеся|вагайтеся|забувайте
    вибачайте|даруйте|перепрошуйте|дивіться|слухайте|зауважте|погодьтеся|погодьтесь|зрозумійте|здоровіть|бережіть|тримайтеся|тримайтесь|почувайтеся|почувайтесь|насолоджуйтеся|насолоджуйтесь|користуйтеся|користуйтесь|відпочивайте|радійте|святкуйте
    заходьте|приходьте|приїздіть|приїжджайте|забігайте|завітайте ..2 в|у|ще|знову|на|до ..2 гості|чай|каву|нас|обід
    сайте|вебсайте
    якщо|як|коли ..6 скажете|дасте|підкажете|назвете|оберете|виберете|перевірите
    чи ..3 зрозуміло
    навіть
    дзвоніть|телефонуйте|пишіть|звертайтеся|звертайтесь ..2 будь-який|будь-яку|будь-якій|будь-коли|завжди|цілодобово
    його|її|їх|про ..1 це|що|ж ..1 просила|просили|просив
    ваш*|наш*|він|вона|вони|усі|всі|гості|сусіди|батьки|{staff}|директор*|начальни*|замовник*|{third} ..2 просив|просила|просили
    просив|просила|просили ..2 коректорк*|замовни*|директор*|колег*|дітей|діти|люди|батьки|мешканці|гості
  `,
  en: `
    ask|asking|request|beg ..2 for ..3 understanding|patience|forgiveness|pardon|indulgence
    {we}|will ..2 don't|not|won't|no|needn't ..1 need|want|require|ask ..8
    ?please give|pass|send|convey ..3 my|our ..2 regards|love|thanks|greetings|best|compliments
    ?please say hello|hi|thanks|goodbye to
    remember me to
    went|go|goes|gone|sent|brought|came|drove|drive|travelled|walked ..4 up to you
    if|should ..5 questions|question|anything|queries
    ^ enjoy
    will|would be needed|required in|from|until|only
    call it luck|magic|a|what
    {we}|i ..1 would|should ..1 like|love to ..2 tell|show|thank|let|share|inform|report|explain|remind|give|offer|introduce|update|congratulate|apologise|apologize|add|say|mention|begin|start
    keep it|them|those
    ^ keep it|them
    hand|hands|handed|handing|turn|turned|make|made|take|took|bring|brought|send|sent|sign|signed ..5 over to you
    would|will|to|might|may|not|could please you|him|her|them|us|everybody|everyone|both
    ^ note|mark|ensure|find|have that|my|the ..1 words
    ^ note that
    leave|leaves it|the|this|that|them|everything|all ..3 to|with us|me
    take|have a|your seat|time|nice|lovely|good|great|wonderful|heart
    keep|let it|this|the up|be
    you have|need to ..1 {bid} {bid_thing} ..3 when|if|yourself
    {we} ..1 don't|didn't|not|never|wouldn't ..2 want|need|ask|require ..3 you|your
    {we} ..1 need|want|require the ..1 rest|dry|weather|sun|rain|whole|same|crew|hours|time|day|days
    please ..1 accept|forgive|excuse|bear|pardon|note|find|see|rest|be
    not|n't|doesn't|don't leave|give us|me ..2
    please do ..1 not|hesitate|worry|feel
    don't hesitate
    feel free
    if|when ..6 call|ring|write|shout|reach
    call|ring|write ..2 any|anytime
    i|we may|might|can !i|we
    when|where|how|what|which|who|why ..2 would|could|can|will you ..2
    when|where|how|what|which|who|why ..2 shall|may|can|should|could i|we ..2
    would you ..1 like|prefer|rather|say|agree|like to
    may|might i|we ..1 say|add|apologise|apologize|remind|be|not|have|need
    you can ..1 see|imagine|find|reach|expect|count|rely
    as ..2 you can|will|would
    you ..1 will ..2 see|find|get|receive|have|hear
    it may
    i|we will|can|could|would ..1 call|ring|send|write|let|tell|give|reply|email|show|bring
    we|i ..1 let you ..1 know
    will ..1 let you
    nothing ..6 send|return|confirm|sign|pick|choose|reply|fill|check|tell|give|show|approve|do|answer|decide|need|needed|required ..2
    needn't|without|instead|don't|not|no|never ..3 to|have|need ..1 send|return|confirm|sign|pick|choose|reply|check|tell|give|write|answer|approve ..3
    we'll|i'll|he'll|she'll|they'll|i|he|she|they|didn't|doesn't send|give|tell|show|bring|drop|write|ring us|me
    you|you're need|have|needn't ..1 not|nothing ..4
    check ..1 in|out|point
    {we} ..4 grateful|thankful|appreciate for ..2 your ..2 patience|trust|help|support|time|frankness|understanding|custom|business|visit|order|payment|kindness|hospitality|quick|prompt
    call sheet|centre|center|log
    would like to thank
    take|took|takes|taken ..1 kindly
    the ..2 will|would|can|could|may give|send|tell|show|bring us|me
    from you ..3 have|had|got|received|came|arrived
    if you ..2 could|would|can ..2 see|not
    if you ..2 could|would|can ..1 have
    would you ..1 sooner|rather|prefer|like|want
    so|which|that ?that you can|could|may|might {bid}
    please don't|do ?not worry|hesitate|feel|be|think|mind|take|bother|panic|misunderstand|reply|answer|get|apologise|apologize
  `,
}
