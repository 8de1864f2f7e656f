import type { Meaning } from './lexicon.ts'

/** What the sentences of a letter do. Sources: the letter in three parts (S2), short letters on one issue and promised steps (S3). */

/** The reader is asked to do something. Imperatives of politeness («простите») ask for nothing. */
export const request: Meaning = {
  ru: `
    пожалуйста
    прошу|просим|попрошу|попросим|просила|просил ?бы
    просьба
    ^ *йте
    ^ *ите !меня|нас|за|что
    *ите|*йте|*йтесь|*итесь ..4 до|к #
    пришлите|вышлите|отправьте|напишите|ответьте|подтвердите|скажите|сообщите|посмотрите|проверьте|выберите|согласуйте|утвердите|откройте|дайте|передайте|заполните|подпишите|верните|отметьте|назовите|уточните|пометьте|гляньте|киньте|скиньте|позвоните|оплатите|назначьте|определитесь|решите|укажите|поправьте|внесите|поставьте|соберите|подготовьте|загрузите|свяжитесь|черкните|перешлите|предупредите|подскажите|поделитесь|дополните|закажите|заберите|оставьте|ознакомьтесь|взгляните|прикиньте|распишитесь|отпишитесь|примите|завизируйте|прочтите|прочитайте|расскажите|объясните|остановитесь|проголосуйте|добавьте|замените|включите|отключите|разрешите|пустите|обеспечьте|организуйте|снимите|запросите|договоритесь|закрепите|зафиксируйте|потвердите|маякните|вкиньте|черкните|отпишите
    *йте|*йтесь|*ьте|*ьтесь
    не могли|могли|можете|можно ?ли ..2 вы|вас
    сможете|можете ли|ли ?вы *ь
    нужн*|необходим*|требуется|понадобится|понадобятся|потребуется ..2 от вас
    от|с вас|вашей ..2 нужн*|требуется|необходим*|жд*|понадоб*|хотелось|хватит|достаточно
    нам|мне ..2 нужн*|необходим*|понадоб*|не хватает|требуется ..4 ваш*|вас
    нам|мне нужны|нужен|нужна|нужно
    ответ ..2 нужен|жду|ждем
    жду|ждем|ждать|дожидаюсь|дожидаемся|дождусь ..4 ваш*|{reply}
    буду|будем|был|была|были ..2 благодар*|признател*
    буду|будем|был|была|были ..2 рад* ..3 ваш*|{inf}|{reply}|если
    хотел* бы|хотелось ?бы ..2 услышать|получить|узнать|понять|обсудить|знать|уточнить|попросить|увидеть|согласовать
    надо|нужно|осталось|остается|необходимо ..2 выбрать|подписать|решить|поправить|согласовать|утвердить|прислать|подтвердить|оплатить|вернуть|ответить|определиться|заполнить|отправить|назначить|проверить|назвать|дать
    предлагаю|предлагаем ..2 созвониться|встретиться|увидеться|обсудить|поговорить
    давайте ..2 созвонимся|встретимся|увидимся|обсудим|поговорим|решим|выберем
    рассчитываю|рассчитываем|надеюсь|надеемся ..2 на|получить ..2 ответ*|решение|отклик
    за вами ..3 подпис*|ответ*|выбор*|решени*|слово|согласован*
    дело|слово за вами
    решать ..1 вам
    выбор|решение за вами
    срок|крайний ..2 ответа
    просим ..2 вас
    мне|нам бы ..2 {inf}
    хорошо|неплохо|здорово|отлично|замечательно бы ..4 {inf}|знать
    нужн*|необходим*|требуется|понадоб* ..2 ваш*
    ^ ?пока ?теперь ?сейчас ?только с вас ..2
    ^ скажете|дадите|ответите|пришлете|отправите|подпишете|оплатите|киньте|кинете|подскажете|черкнете ..5
    с ..1 вашей ..2 стороны|подписью ..3 нуж*|жд*|требуется|осталось|остается
    осталось|остается ..3 вам|вами|вас|ваш*
  `,
  uk: `
    прошу|просимо|просив|просила|просили ?б|би
    прохання
    будь ласка
    надішліть|пришліть|відправте|напишіть|відповідайте|підтвердіть|підтвердьте|скажіть|повідомте|подивіться|перевірте|виберіть|оберіть|погодьте|затвердьте|відкрийте|дайте|передайте|заповніть|підпишіть|поверніть|позначте|назвіть|уточніть|гляньте|киньте|скиньте|зателефонуйте|подзвоніть|оплатіть|призначте|визначтесь|визначтеся|вирішіть|вкажіть|поправте|внесіть|поставте|зберіть|підготуйте|завантажте|зв'яжіться|черкніть|перешліть|попередьте|підкажіть|поділіться|доповніть|замовте|заберіть|залиште|ознайомтесь|ознайомтеся|прикиньте|відпишіть|відпишіться|прийміть|прочитайте|розкажіть|поясніть|додайте|замініть|увімкніть|дозвольте|забезпечте|організуйте|запросіть|домовтеся|домовтесь|зафіксуйте|маякніть|надайте|вишліть|зверніть|долучіть|обміркуйте|звірте|погляньте|вкиньте|проголосуйте|закріпіть|обирайте|вибирайте|пишіть|дзвоніть
    відповідь ..2 потрібна|чекаю|чекаємо
    *йте|*іть|*ьте|*іться|*айтеся ..4 до #
    ^ *йте|*іть|*ьте !мені|нам|за|що
    могли|можете|змогли|зможете ..1 б|би|ви|надіслати|дати|підтвердити|сказати
    чи могли|можете|зможете|могли|скинете|надішлете|дасте|підтвердите|погодите
    скинете|надішлете|пришлете|підтвердите|відповісте|підпишете ..4 до
    від|з вас ..3 потрібн*|треба|чека*|необхідн*|знадоб*|вистачить|досить|хот*
    потрібн*|треба|необхідн* ..2 від вас
    нам|мені ..2 потрібн*|необхідн*|знадоб*|бракує
    чекаю|чекаємо|чекатиму|чекатимемо ..4 ваш*|вас|на|відповід*|рішення|підтвердження|правк*|зауважен*|коментар*
    чекаю|чекаємо ..2 сигнал*|знак*|звістк*|команд*|слов*|дзвінк*
    буду|будемо|був|була ..2 вдяч*|рад*
    хотів|хотіла|хотіли|хотілось|хотілося ?б|би ..2 почути|отримати|дізнатися|дізнатись|зрозуміти|обговорити|знати|уточнити|попросити|побачити|погодити
    треба|потрібно|лишилось|лишилося|залишилось|залишилося|варто ..2 вибрати|обрати|підписати|вирішити|погодити|затвердити|надіслати|підтвердити|оплатити|повернути|відповісти|визначитися|визначитись|заповнити|відправити|призначити|перевірити|назвати|дати
    пропоную|пропонуємо ..2 зустрітися|зустрітись|зідзвонитися|зідзвонитись|созвонитися|побачитися|побачитись|обговорити|поговорити
    давайте ..2 зустрінемось|зустрінемося|зідзвонимось|зідзвонимося|побачимось|побачимося|обговоримо|поговоримо|вирішимо|оберемо|виберемо
    сподіваюсь|сподіваюся|сподіваємось|сподіваємося|розраховую|розраховуємо на ..2 відповід*|рішення
    за вами ..3 підпис*|відповід*|вибір|рішення|слово|погодження
    слово|вибір|рішення за вами
    вирішувати ..1 вам
    потрібен|потрібна|потрібне|потрібні|потрібно ..1 ваш*
    від|з вас ..3 підпис|реквізит*|відповід*|рішення|фото|дані|список|перелік|лист|ключі|доступ*
    розпишіться|приїдьте|приготуйте|візьміть|занесіть|привезіть|принесіть|купіть|відскануйте|сфотографуйте|виміряйте|поміряйте|порахуйте|завізуйте|роздрукуйте|відберіть|зважте|випишіть|перекажіть|сплатіть|запишіть|запишіться|зареєструйтеся|зареєструйтесь|позначте|озвіться|відгукніться
  `,
  en: `
    please
    kindly
    could|would|can|will you
    could|would|can|will ..1 you $
    would ..3 be possible|able|willing|prepared|kind
    let me|us know|have
    {we} ..2 ask|need|want|require ..2 you|your
    {we} ..2 asking ..2 you|for
    {we} ..2 grateful|glad|happy|appreciate|thankful ..3 if|for|to|of
    i'd|we'd ..1 appreciate|love|like|value ..2 your|you|to
    {we} ..1 would|should ..1 like|appreciate|love|value ..2 you|your|to
    we|i ..1 need|require ..4 from you|your
    need|needs ..1 your
    needed|required|missing|wanted from you
    all ..1 we|i need ..2 is|are
    looking|look forward ..2 to ..2 hearing|your|reply|answer
    awaiting|await ..2 your
    waiting ..1 for ..2 your
    it ..2 would ..2 help ..2 if
    tell|give|send|drop|show|return|confirm|sign|pick|choose|reply|fill|check|review|approve|write|ring me|us
    ^ ?and|so|then|just send|return|confirm|sign|pick|choose|fill|check|review|approve it|the|which|whether|your|by|one
    do let
    just shout|say|ring|nod|reply|call
    shout|say ..2 once|when|if
    drop|give us|me
    ^ send|confirm|pick|choose|reply|check|sign|tell|drop|give|return|approve|pencil|initial|mark|have|take|note|let|fill|book|decide|bring|review|say|name|call|ring|pay|settle !in|that|up
    may|might|can|shall i|we
    over to you
    your call|decision|move|choice
    up to you
    you ..1 decide|choose
    you and i ..2 decide|should|need
    the ask
    my|our|one request|ask|favour|favor
    i'd ask|suggest ..1 you|we ..1 meet|talk|speak|call
    what ..1 we|i need
    hope to hear
    should|must ..1 be ..1 signed|returned|confirmed|paid
    {we} need|require|want|miss|lack ..8 before|so|until
    {we} ..1 need|want|require|miss|lack ..8 from you|your|yours
    would|could it be ..5 to|if
    just|simply|only tick|send|return|confirm|sign|pick|choose|reply|write|say|fill|check|mark|call|ring|text|drop|tell|let|nod
    {we} should|would|will|shall|are|am|be ..2 grateful|obliged|thankful|thrilled|delighted ..1 if|for
    ^ ..1 grateful|obliged if|for
    much|most|very|so grateful|obliged|appreciated if|for
    would be|is ..3 appreciated|welcome
    all|what|thing|only ..2 missing|lacking|outstanding
    all|what's|that's left ..1 is
    pop|ping|shoot|fling|chuck|fire|whizz me|us
    ^ pop|ping|shoot|fling|chuck|fire|whizz ..4 over|across|back|on|in
    it|this would|will|'d ..3 help ..3 to ..1 have|know|see|get
    still on|from|with your side|end|desk|plate|court|list
    ^ mind *ing
    ^ do|would|might you ..1 mind
    is|are ..1 wanted|needed|required ..1 from|on|under|by|for|in
    your ..4 is|are needed|wanted|required|missing|due
    will|would be required|needed|wanted
    should|must|ought ..1 be|reach ..1 with us|me
    any ..1 chance|possibility|hope ..2 of|you|for|we|i
    is there a chance|possibility|way
    {we} ask that|for|you
    would do nicely|fine
    remains|left|falls|down for|to|with you ..1 to
    ball's|ball is ..1 in your
    waiting|missing|short ..1 for|of|on ..6 from you|your
    ^ check|fill|write|suggest|enter|complete|scan|upload|email|click|unlock|propose|tick|circle|jot|arrange|underline|strike|cross|highlight|countersign|nominate|appoint|specify|indicate|attach ..1 that|the|your|a|an|it|in|by|one|two|us|me|to|whether|which|any|all|both|each|these|this|those|every|off|out|for|on|at|as|my|our|with|how|who|what|where|when|yes|#
    ^ answer|list|point|stamp|copy|print|label|post|forward|update|transfer|deliver|clear|collect|reserve|deposit|vote|initial|text|speak|stop|switch|measure|schedule the|your|it|them|this|these|those|each|for|us|me
    , ?then tick|send|return|confirm|sign|pick|choose|reply|fill|check|mark|call|ring|drop|tell|bring|put ..1 it|them|us|me|the|your|by|which|whether
    if ..8 , ?just ?simply write|say|reply|send|tell|call|ring|shout|return|sign
    name|give|tell|show|send|bring|get|lend|leave|pass|hand|post|mail|quote|forward us|me ..1 a|the|your|by|what|which|whether|when|who|how|one|two|any|some
    bounce|send|mail|hand|pass|fire it|them|this ..1 back|over|on ..2 to|by|me|us
    {we} look|looking|hope|hoping forward ..2 to ..2 receiving|getting|seeing|reading
    {we} await|expect|anticipate ..2 your
    {we} ..1 trust|hope you ..1 will|can|could ..1 confirm|send|let|reply|agree|sign|return|approve|find
    do the needful
    revert|get back ..2 by|with|to ..3 #|monday|tuesday|wednesday|thursday|friday|your
    kindly|request|requested to|you|your
    you ..1 are|were ..1 requested|asked|invited to
    at your earliest convenience
    just|only a ..1 word|line|note|call|yes|reply|answer|sign|nod from you
    your ..2 thoughts|view|views|opinion|verdict|word|steer|blessing|ok|okay|yes|nod|go-ahead|approval|signature|decision|choice|feedback|comments ..2 by|before|please|would
  `,
  except: {
    ru: `
      если ..6 вопрос*
      вопрос* ..3 если
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
    `,
    uk: `
      якщо ..6 питан*|запитан*
      якщо ..3 що
      якщо|коли|як ..6 телефонуйте|дзвоніть|пишіть|звертайтеся|звертайтесь|кличте|набирайте
      телефонуйте|дзвоніть|пишіть|звертайтеся|звертайтесь|набирайте ..3 якщо|будь-коли|мені|напряму|нам
      не хвилюйтеся|хвилюйтесь|турбуйтеся|турбуйтесь|переживайте|сумнівайтеся|думайте|забудьте
      вибачте|пробачте|вітайте|уявіть|повірте|знайте|майте|зважте|вважайте|будьте
      прийміть ..3 вибачення|співчуття|вітання
      вибачте|пробачте будь ласка
      будь ласка вибачте|пробачте|прийміть
      дозвольте
      перепрошую
      ви ..2 просили|попросили
      ваш* прохання
      прохання ..3 отримал*|викона*|врахува*
      прошу вибачення|вибачити|пробачення|пробачити
      зважте на
      візьміть ..1 до уваги
    `,
    en: `
      if|should ..5 questions|question|anything|queries
      please ..1 accept|forgive|excuse|note|find|see|rest|don't|be
      please do ..1 not|hesitate|worry|feel
      don't hesitate
      feel free
      if|when ..6 call|ring|write|shout|reach
      call|ring|write ..2 any|anytime
      i|we may|might|can !i|we
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
    `,
  },
}

/** Would like to hear from the reader, however softly. */
export const wonders: Meaning = {
  ru: `
    хочется|хочу|хотим|важно|любопытно|полезно|интересно ..2 знать|узнать|услышать ..4
    мне|нам ..2 важно|интересно|любопытно ..2 понять|понимать|знать|узнать|услышать
    интересно ..2 что|как|какой|какая|какое|какие|когда|нравится|ли ..4
  `,
  uk: `
    хочеться|хочу|хочемо|важливо|цікаво ..2 знати|дізнатися|дізнатись|почути ..4
    цікаво ..2 що|як|який|яка|яке|які|коли|чи ..4
  `,
  en: `
    love|keen|curious|glad|interested|like to hear|know|learn|see
    interested|curious what|how|whether|which
    wonder|wondering what|how|whether|which|if
  `,
  except: {
    ru: `
      вам ..2 важно|хочется|интересно ..3
      важно|хочется|интересно вам ..3
    `,
  },
}

/** The plain words that no answer is needed. */
export const noAnswer: Meaning = {
  ru: `
    ничего ..2 не нужно|требуется|надо|понадобится|ждем|жду|потребуется
    делать|решать|присылать|отвечать|предпринимать ..2 ничего|нечего
    не ..1 нужно|надо|требуется ..1 ничего
    отвечать|ответ*|реагировать|реакци* ..3 не нужн*|надо|требуется|обязательн*|жду|ждем
    не нужно|надо|требуется|обязательно ..3 отвечать|ответ*|реагировать|действий|делать|подтверждать
    без ответа
    можно|можете не отвечать
    не трудитесь ..1 отвечать
    ответа|ответ|действий|решений|участия ..4 не требую*|требует*|нужно|жду|ждем|надо
    делать ..3 ничего|нечего
    просто|только|исключительно для сведения|информации
    к сведению
    для ..2 сведения|информации
    держу|держим ..1 вас ..1 в курсе
    просто|только ..1 сообщаю|информирую|извещаю|уведомляю
    чтобы ..1 вы ..1 знали|были ..1
    для ..1 порядка|архива|истории
    никаких ..2 действий|шагов ..5 не
  `,
  uk: `
    нічого не треба|потрібно|потребуємо|чекаємо|чекаю|знадобиться|вимагається|просимо|прошу|просять
    відповід* ..3 не треба|потрібн*|обов'язков*|чекаю|чекаємо|вимагається
    не треба|потрібно|обов'язково ..3 відповіда*|відповід*|реагувати|робити|підтверджувати
    можна|можете не відповідати
    дій|рішень|участі ..4 не потрібно|треба|вимагає*|потребує*
    без відповіді
    просто|лише|тільки до ..1 відома
    до ..1 відома
    для ..2 інформації|відома
    робити ..3 нічого
    від|з вас ..3 нічого
    нічого ..2 від вас
    писати|телефонувати|дзвонити ..4 не треба|потрібно|обов'язково
    можна не відповідати|відписувати|писати
    відписувати ..2 не треба|потрібно|обов'язково
    ні про що|чого не ..1 прошу|просимо
    реагувати|робити|діяти|відповідати ..2 не потрібно|треба|обов'язково
    нічого робити|готувати|вирішувати ..1 не треба|потрібно
    просто|лише|тільки щоб ви|ти ..1 знали|були
    тримай* ..2 в|у курсі
  `,
  en: `
    no need ..1 to ..2 reply|answer|respond|write|act|do|confirm|acknowledge|get|come|call|ring
    no ..2 reply|answer|response|action|feedback ..4 needed|required|necessary|expected|wanted
    need|needn't|have not|nothing|to ..2 reply|answer|respond|write
    need ..1 not ..1 reply|answer|respond|write|do
    needn't|don't ..3 reply|answer|respond|write back
    nothing ..6 to ..1 do|answer|decide|sign|reply|prepare
    nothing ..4 needed|required|wanted|expected
    nothing ..2 need ..1 from you
    don't ..2 need ..3 anything|reply|answer
    don't ..1 need to ..2 anything|reply|answer|respond
    for your ..1 information|records|files|diary
    just ..2 so ..1 you know
    just ..2 keep you ..2 posted|informed|loop
    without ..2 reply
    don't|not|never|hardly|nor ..2 expect|need|want|await|require|ask|seek ..4 reply|answer|response|reaction|confirmation|anything|action|comment|decision|feedback|acknowledgement|thing
    no|without|little ..2 call|reason|cause|occasion|obligation|duty|need ..2 for|to ..2 you|reply|answer|respond|react|act|write|do|ring|call|lift|get|send|come
    for|as ..2 information only|purposes
    for ..1 your ..1 eyes|reference|guidance|diary|calendar|file|files|records|record|information|interest|info ..1 only|purposes
    don't|not ..1 trouble|bother|feel ..4 answer|reply|respond|replying|answering|responding|write|get
    don't ..1 spend|waste ..3 on|replying|answering|writing
    {we} ..2 want|need|expect|ask|require|ask nothing
    want|ask|asks|asking|expect|need|needs|require|requires|wants|calls|call ..1 for ..1 no|nothing
    wants|needs|requires|asks|demands ..1 no ..1 reply|answer|comment|response|action|reaction|decision|signature
    isn't|not|aren't|never|hardly ..1 necessary|needed|required|expected|awaited|obligatory|compulsory|called|wanted
    answering|replying|answer|reply|response is ..1 optional|voluntary|superfluous|unnecessary
    unanswered
    without|no any ..1 doing|help|effort|action|input|work of|on|from yours|you|your
    only|purely|merely|just|simply|solely ..2 to inform|informational|informative|news|fyi
    {we} ..1 only|merely|just|simply ..1 report|inform|inform
    enough ..1 that you|to know
    lift|move|stir|raise a|one finger|hand|muscle
    lean|sit back
    your hands ..1 stay|are free
    you|nobody|no-one ..4 needn't|don't|doesn't|won't|not ..2 have|need to ..2 do|act|be|come|attend|reply|answer|step|move|lift|prepare|send|bring|decide|confirm|sign|worry|chase|call|write|ring|fill|get|arrange
    you needn't
    you need not
    needn't ..1 do|act|reply|answer|send|write|respond|bother|trouble|worry|come|lift|sign|confirm|ring|call
    don't|doesn't|needn't|won't ..1 have|need to ..1 do|send|sign|answer|decide|reply|confirm|act|prepare|arrange|lift|write ..2 anything|thing|back|a|us|it|until
    there's|is nothing ..5 you|your ..3 do|to|have|need ..2
    nothing you|your ..4 do|send|sign|answer|decide|prepare|bring
    nothing|none ..2 required|needed|asked|expected|wanted|due ..2 of|from you|your
    no ..2 action|answer|reply|decision|reaction|response|documents|steps|homework|paperwork|input|effort|involvement|feedback|confirmation|signature ..4 needed|required|necessary|wanted|expected|called
    no ..1 answer|reply|homework|action ..1 please|for|on ..1 you|your|this|the|please
    no answer|reply|homework please
    not|no|isn't a ..1 question|request ..2 ,
    no ..1 questions ..3 just|merely|only
    nothing ..1 to ..1 confirm|decide|sign|answer|do|add|prepare|reply|send ..2
    nothing ..2 for you to
    nothing ..4 needs ..1 doing|done|deciding|answering
    save|spare ..1 your|yourself ..1 typing|reply|trouble|stamp|answer|ink|bother
    skip ..1 the|your|a reply|answer
    all|only ..2 you have|need to do is wait|relax|enjoy|nothing|sit|lean
    put ..1 your ..1 mind at
    treat|consider|take|regard|think|file ..2 this|it ..2 as|of ..3 fyi|information|news|status|notice|update
    read ..1 it ..3 forget|close|bin|that's
    off ..1 the hook
    not a question
    ignore|disregard this|it|the|my|letter
    feel free to ignore
    silence ..4 fine|yes|consent|agreement|agreed
    please ..1 don't|do ..1 not ..1 answer|reply|respond
    you ..1 can|may|could ..2 ignore|skip|leave|disregard|forget|bin|delete|archive ..3 reply|letter|email|this|it|mail|unanswered|message|aside
    put this ..1 aside
    just|only|simply|merely ..2 keep|keeping|letting|let you ..2 posted|informed|loop|know|picture|updated
    just ..1 an ..1 fyi|update|heads-up
    fyi only
    no strings
    leave ..2 to|with us
    your ..2 involvement|presence|help|input|answer|reply|signature ..1 isn't|not ..1 needed|required|necessary|awaited
    we've|we|i|i've ..2 got ..1 the rest|this|it|everything ..1 covered|hand
  `,
  except: {
    en: `
      for your ..1 information|records ..8 look|looking|await|please|tell
      {we} ..2 need|want ..2 nothing ..2 but|except|more|other
      nothing ..3 do ..2 with|about
      nothing ..4 but|except
      not ..1 necessary|needed ..3 if|unless|but
      sees|saw|see no
    `,
  },
}

/** The letter only says that something has arrived, and when the answer comes. */
export const acknowledge: Meaning = {
  ru: `
    получил*|получено|получены|дошл*|пришл* ..4 спасибо|благодар*
    спасибо|благодар* ..3 получил*
    получил* ..6 отвечу|ответим|вернусь|вернемся|напишу|напишем|разбер*|изуч*|посмотр*
    вернусь|вернемся|отвечу|ответим ..3 до|в|к|завтра|сегодня|через|не
    принял*|взял* в работу
    ваш* ..3 получен*|получил*
  `,
  uk: `
    отримав|отримала|отримали|отримано|надійшл*|дійшл*|прийшл* ..4 дякую|дякуємо
    дякую|дякуємо ..3 отримав|отримала|отримали
    отримав|отримала|отримали ..6 відповім|відповімо|повернусь|повернуся|повернемось|повернемося|напишу|напишемо|розберемо|розберу|вивчу|вивчимо
    повернусь|повернуся|повернемось|повернемося|відповім|відповімо|відповідь ..3 до|у|в|завтра|сьогодні|за|не
    взяв|взяла|взяли ..1 у|в роботу
    ваш* ..3 отриман*|отримал*|отримав
  `,
  en: `
    got|received|arrived|landed ..4 thank*|thanks
    thank*|thanks ..6 received|got|arrived|letter|note|message|email|file|files|list|remarks|comments
    confirm ..1 receipt
    we|i ..2 received|got|have your
    your ..4 arrived|received|reached|landed
    get|come back to you
    you'll|you will ..2 have ..4 answer|reply
    i'll|we'll ..1 reply|answer|respond
    {we} ..2 received|got|seen|read|saw|noted|heard|opened|logged ..8 reply|answer|respond|back|findings|comments|view|result|feedback|figures|hear
    {we} ..2 acknowledge
    your|the ..4 arrived|here|received|in|landed|opened|logged|registered|read|noted|came|reached|seen|entered|taken|recorded ..8 answer*|reply|replies|report|reports|result|results|findings|decision|feedback|comments|back|hear|respond|contacts|rings|returns
    your|the ..4 arrived|here|received|in|landed|logged|registered|read|noted|came|reached|seen|taken|with ..6 we'll|i'll|you'll|will|expect|shall ..4 reply|answer|write|look|hear|check|compare|confirm|examine|tell|ring|show|know|get|begin|have|study
    ^ ..1 received|noted|got|seen|saw|have|understood|heard ..8 reply|answer|report|look|looking|hear|back|findings|check|feedback|figures|more|research|done
    ^ ..2 received , ..8
    ^ ..1 message|letter|scan|drawings|file|files|claim|list received
    safe ..1 and sound
    with|on me|us|desk ..6 answer|reply|decision|result|plan|comments|feedback|replies|tomorrow|monday|tuesday|wednesday|thursday|friday
    is|are|lies|sits|lands ..1 on|with ..2 my|our|director's|manager's desk
    give me|us until|till|to
    need ..1 a|one|two|three|# day|days|hour|hours ..2 for|to ..3 answer|reply|look|check
    expect ..1 our|my|a|an ..2 answer|reply|findings|comments|call|feedback|report
    is|are|being looked ..1 at|into
    under|in review|hand|process|possession ..4
    look|looking ..1 into ..1 it|this ..8 reply|report|back|write|answer|hear|know
    will|shall|we'll|i'll ..1 be in touch ..2 within|by|on|before
    your ..1 ticket|case|request|claim ..1 is|number ..2 #
    you|you'll|will|shall ..1 hear ..1 from|by ..2 me|us|by|on|before|tomorrow|tonight|#|monday|tuesday|wednesday|thursday|friday
  `,
  except: {
    en: `
      please|kindly|could|would|can ..2 confirm
      thanks|thank ..2 for ..1 the|your letter|note|message ..1 very|kind
      answer for
      payment ..2 received|arrived
      not|haven't|hasn't|never|nothing ..2 received|arrived|got|heard
    `,
  },
}

/** A second, separate matter is raised. */
export const secondIssue: Meaning = {
  ru: `
    ^ ?и|а|да ?да кстати ..3 о|об|про|насчет|по|хотел*|хочу|давно|вопрос*|спрос*|напомн*|когда|вы|*ите|*йте
    ^ ?и|а|да кстати ..6 *ите|*йте|*ьте|можно|нельзя
    ^ ..2 заодно ..3 *ите|*йте|*ьте|хочу|хотел*|вопрос|когда|как|прошу|спрошу|напомню|уж
    ^ и|а|да|но ..1 второе|второй ,
    ^ второе|второй , ..3 хотел*|хочу|прошу|пора|надо|нужно|давайте
    помимо|кроме ..4 есть|остался|остается|хочу|хотел* ..2 вопрос|еще|обсудить|спросить|узнать
    также|тоже|еще ..1 хотел*|хотелось|хочу|хотим|хочется|прошу ..2 обсудить|спросить|уточнить|узнать|попросить|напомнить|поговорить|решить
    ^ p|п s|с ..5 *ите|*йте|*ьте|хочу|хотел*|вопрос|когда|прошу|напомню
    ^ ?и|а|да кстати ..5 не|так ..2 решили|решено|выбрали|обсудили|договорились|определились|знаем
    теперь|да|и ..2 про|о|об другое|другом|ином
    друг*|нов*|отдельн* тем* ,
    на|о|про|есть|еще ..2 друг* тем*
    ^ ?и|а|да ?вот ..1 еще ..1 один|одно|одна|вопрос|момент|тема|просьба|моментик
    ^ ?и|а|да еще ,
    и|а еще ,
    еще один|одна|одно ..1 вопрос|тема|просьба|момент|дело|моментик|вещь
    втор* ..1 вопрос|тема|момент|дело|просьба
    отдельн* ..1 вопрос|тем*|просьб*|хочу|хотел*|момент
    ^ отдельно ,
    ^ отдельно о|об|про|насчет|по
    ^ и|а ..1 раз ..2 уж|пишу|мы|речь
    пользуясь случаем
    ^ ?и|а|но кроме того ..2 хот*|прошу|вопрос|нужно|есть
    ^ ?и помимо этого
    ^ ..2 друг* ..1 тема|вопрос|разговор|дело
    по ..1 другому делу|вопросу
    совсем другое
    пока ..2 не забыл*
    чтобы два раза|дважды не
    не ..2 по теме
    к слову
    ^ пс|зы|ps ,
    сменю|меняя|меняю тему
  `,
  uk: `
    ^ ?і|й|а|та до речі
    ^ ?і|й|а|та ..1 заразом|заодно
    тепер ..1 про інше
    ^ ?і|й|а|та ще ..1 одне|один|одна|питання|момент|прохання
    і|й|а|та ще ,
    ще одне|один|одна ..1 питання|тема|прохання|момент|справа|річ
    друг* ..1 питання|тема|момент|справа|прохання
    окрем* ..1 питання|тем*|прохання|хочу|хотів|хотіла|момент
    ^ окремо ,
    ^ окремо про|щодо|стосовно
    користуючись ..1 нагодою
    ^ ?і|й|а|але крім|окрім того|цього ..2 хот*|прошу|питання|треба|є
    інш* ..1 тем*|питання|справі|розмова
    зовсім інше
    поки ..2 не забув|забула|забулось|забулося|забути
    щоб двічі не
    не ..1 по|за темою
    до слова
    ^ пс|ps ,
    принагідно
    ^ ?і|й|а раз ..1 вже|уже|пишу
    ^ ?і|й|а якщо вже|уже
  `,
  en: `
    ^ ?and|also on another|other ..1 note|matter|subject|topic|front
    on a ..1 different|separate|side|unrelated|another ..1 note|matter|subject|topic
    ^ separately
    separate ..1 issue|matter|question|topic|point|thing
    one more ..1 thing|question|point|matter|request|item
    another ..1 thing|question|matter|issue|subject|topic|point
    ^ ?and|oh|also by the way
    ^ oh , ?and
    ^ btw|incidentally
    while ..2 i'm|we're|i|we ..2 at|writing|here|have|remember|am|on
    before i|we forget
    second ..1 question|matter|issue|thing|topic|point|item
    unrelated
    in other news
    changing|change ..1 the|of subject
    since ..1 i'm|we're|i ..2 writing
    ^ ?and|oh as i'm|i ..2 writing
    different subject|topic|matter
    ^ ps ,
    different|another|separate|other|unrelated|distinct ..1 kettle|topic|subject|matter|question|story|issue|affair|note|point|track|file|front ..3
    ^ ?and|but|oh|now something|somewhat ..1 else|different ..1
    something else ..1 entirely|altogether|completely
    by the by
    ^ apart|aside|besides|leaving from|that|all|the|this|these
    ^ ?and besides|furthermore|moreover|additionally|secondly|lastly|finally|also|plus|then ..8 discuss|raise|mention|ask|talk|settle|propose|suggest|consider|speak
    ^ ?and besides|furthermore|moreover|additionally|secondly|lastly|finally|plus , ..2 we|i|could|would|shall|there|who|what|how|when|may|can|might
    ^ ?and besides|furthermore|moreover|secondly|plus there|we|i|there's
    ^ secondly
    {we} ..2 also ..4 discuss|raise|mention|talk|touch|ask|announce|settle|speak|bring|propose|come
    {we} also ..1 ask|have|wanted|need|want ..2 you|a|to|your
    there's|there|is|are|plus|then ..1 also|another|too|still ..2 a|an|the ..1 question|issue|matter|topic|business|story|subject
    also ..1 a|the|another question|issue|matter|topic|request|subject
    plus|then|and there's ..1 a|the|also|still question|issue|matter|topic|business
    in addition|parallel ..8 question|issue|matter|business|topic|request|point
    not|nothing ..1 connected|related with|to
    not related|connected ,
    ^ ?quite independent|independently of
    since|as|while|now ..2 have|got you ..1 here|on ..1 line|phone|subject
    as|since|while we're|i'm|you're ..1 in touch|here|writing|corresponding|talking|it
    use|take|using|taking|seize this|the ..1 opportunity|occasion|chance ..1 to
    question|request|point|topic|matter|item number two|2
    ^ off ..1 topic
    save|spare|saving ..2 second|another|separate letter|mail|email
    now|next ..1 to|for|about|on the|your ..1 second|other|next
    ^ ?and now ..1 to|for|about ..1 the|your
    now about the|your
    ^ turning|coming|moving|passing|switching|going|shifting ..1 from|to|on
    speaking|talking of which
    ^ ?and|now as|what for|about ..1 the|your|our
    nearly|almost forgot
    ^ in passing
    at the same time ..1 let's
    brings me ..1 to
    that's that
    further to that
    my|our other|second ..1 reason|request|question|point
    one other ..1 topic|item|thing|matter|point|question
    another|other thing|matter ..1 entirely|altogether|while
    nothing ..1 to do with ..2 above|rest|foregoing
    as ..2 side|sidenote ..1 note
    while you're ..2 there|reading|it
    a ..1 word ..1 on|about something|another
    before ..1 i|we forget|close|sign ,
  `,
  except: {
    en: `
      separately|separate ..1 packed|wrapped|billed|invoiced|priced|shipped|labelled|stored|sent
      while i|we|i'm|we're ..1 was|were writing
      by the way we|he|she|it|they
      by the way ..1 that's
      before i forget ..2 figures|this|it ..2 for|of
      turning ..1 the|a|it
      also ..1 ask ..1 your|the|our|him|her|them
      as for ..1 what|why
    `,
  },
}

export const thanks: Meaning = {
  ru: `спасибо|благодар*`,
  uk: `дякую|дякуємо|вдячн*|спасибі`,
  en: `thank|thanks|grateful`,
}
