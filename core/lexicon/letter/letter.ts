import { joined, type Meaning } from '../lexicon.ts'
import { NOT_ASKED } from './not-asked.ts'
import { softWishes } from './soft-wishes.ts'

/** What the sentences of a letter do. Sources: the letter in three parts (S2), short letters on one issue and promised steps (S3). */

const requests: Meaning = {
  ru: `
    не сочтите за труд|дерзость|наглость ..3 {inf}
    не откажите ..2 любезности|в ..3 {inf}
    возьмите на ..1 себя|труд ..2 {inf}
    пожалуйста
    прошу|просим|попрошу|попросим
    просил|просила|просили бы
    просил|просила|просили ..2 {inf}
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
    ^ ..2 жду|ждем $
    буду|будем|был|была|были ..2 благодар*|признател*
    буду|будем|был|была|были ..2 рад* ..3 ваш*|{inf}|{reply}|если
    можно ..3 попросить|просить
    могу ..2 попросить|просить
    хотел* бы|хотелось ?бы ..2 услышать|получить|узнать|понять|обсудить|знать|уточнить|попросить|увидеть|согласовать
    надо|нужно|осталось|остается|необходимо ..2 выбрать|подписать|решить|поправить|согласовать|утвердить|прислать|подтвердить|оплатить|вернуть|ответить|определиться|заполнить|отправить|назначить|проверить|назвать|дать
    предлагаю|предлагаем ..2 созвониться|встретиться|увидеться|обсудить|поговорить
    давайте ..2 созвонимся|встретимся|увидимся|обсудим|поговорим|решим|выберем
    рассчитываю|рассчитываем|надеюсь|надеемся ..2 на|получить ..2 ответ*|решение|отклик
    за вами ..3 подпис*|ответ*|выбор*|решени*|слово|согласован*
    дело|слово за вами
    решать ..1 вам
    выбор|решение за вами
    ^ вы бы ..3 !видели|слышали|знали|хотели|оценили|удивились|сказали|поняли|согласились *ли
    решение|ответ|подпись|подтверждение|согласие|список|выбор|отмашка ..1 нужн*|нужен|требуется|жду|ждем ..2 к|ко|до
    к|ко|до ..3 нужн*|нужен|жду|ждем ..2 решение|ответ|подпись|подтверждение|согласие|список|выбор
    срок|крайний ..2 ответа
    просим ..2 вас
    мне|нам бы ..2 {inf}
    ^ мне|нам бы ..2 его|ее|их|это|хоть|ваш*|копию|фото|список|размер*|ключ*|ответ
    хорошо|неплохо|здорово|отлично|замечательно бы ..4 {inf}|знать
    нужн*|необходим*|требуется|понадоб* ..2 ваш*
    ^ ?пока ?теперь ?сейчас ?только с вас ..2
    ^ скажете|дадите|ответите|пришлете|отправите|подпишете|оплатите|киньте|кинете|подскажете|черкнете ..5
    с ..1 вашей ..2 стороны|подписью ..3 нуж*|жд*|требуется|осталось|остается
    осталось|остается ..3 вам|вами|вас|ваш*
    {bid_thou}
    ^ {bid_or_will}
    , ?и ?тогда|сразу|потом {bid_or_will}
    и|пожалуйста|добры|любезны|потом|затем|сразу|заодно {bid_or_will}
    пожалуйста|добры|любезны , {bid_or_will}
    {bid_you}
    надо|нужно|важно|необходимо , чтобы ..4 ваш*|вас|вы|кто-то|кто-нибудь
    вы ..1 обязаны|должны ..1 {hand_in}
    вам ..1 останется|остается|осталось|предстоит|нужно|надо|следует|стоит|достаточно ..2 {inf}
    пусть|пускай ..1 ваш*|кто-нибудь|кто-то ..6
    сможете ..2 {hand_in}
    можно|нельзя ?ли ..1 вас ..1 {inf}
    ждем|жду|ожидаем|ожидаю|дожидаемся ..3 реквизит*|спис*|фото*|данн*|логотип*|подпис*|оплат*|отмашк*|согласи*|вашего|вашей|ваших|ваше|вашу|ваши
    не хватает|достает|доставало|хватало ..4 ваш*|вас
    попрошу|прошу ..1 вас ..2 {inf}
    обрат*|убедительн*|больш*|огромн*|маленьк* просьб*
    хватит|достаточно ..2 строчк*|строки|слова|ответа|звонка|смс|кивка
    ^ ..1 *ете|*ите нам|мне ..3
    нужен|нужна|нужно|нужны|понадобится|понадобятся ..1 мне|нам
    ^ крайний срок|день
    ^ дедлайн ..2
    остается|осталась|осталось|остались ..2 подпись|подписи|печать|виза|согласие
  `,
  uk: `
    можна ..3 попросити|просити
    можу ..2 попросити|просити
    прошу|просимо
    просив|просила|просили б|би
    просив|просила|просили ..2 {inf}
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
    ^ ви б|би ..3 !бачили|чули|знали|хотіли|оцінили|здивувалися|здивувались|сказали|зрозуміли|погодилися *ли
    рішення|відповідь|підпис|підтвердження|згода|список|вибір ..1 потрібн*|потрібен|треба|чекаю|чекаємо ..2 до|на
    до ..3 потрібн*|потрібен|чекаю|чекаємо ..2 рішення|відповідь|підпис|підтвердження|згода|згоду|список|вибір
    чекаю|чекаємо|чекатиму|чекатимемо ..4 ваш*|вас|на|відповід*|рішення|підтвердження|правк*|зауважен*|коментар*
    чекаю|чекаємо ..2 сигнал*|знак*|звістк*|команд*|слов*|дзвінк*
    ^ ..2 чекаю|чекаємо $
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
    *йте|*йтеся|*йтесь|*ьте|*ьтеся|*ьтесь|*іть|*іться
    чи ?не ?можна ..2 попросити|просити|отримати|дізнатися|надіслати|мати
    чи ?не могли|змогли|зможете|можете|зручно|вийде|складно|важко
    чи вдасться ..2 вам
    було|буде ?б|би ..1 добре|чудово|зручно|корисно|прекрасно|ідеально|доречно ..4 {inf}|якщо|якби
    добре|непогано|чудово|варто було б|би ..2 {inf}
    варто|слід|належить|необхідно ..2 вам
    вам ..1 варто|слід|треба|потрібно|необхідно|належить|лишається|залишається|лишилося|залишилося ..2 {inf}
    лишилося|залишилося|лишилось|залишилось|лишається|залишається ..3 підпис*|ваш*|вам|вас|отримати|дочекатися
    нехай|хай ..1 хтось|ваш*|пан|пані ..6
    хотів|хотіла|хотіли|хотілося|хотілось ?б|би ..2 щоб|щоби|аби
    мені|нам б|би ..2 {inf}
    ^ мені|нам б|би ..2 його|її|їх|це|хоч|ваш*|копію|фото|список|розмір*|ключ*|відповідь
    просьба
    прохання|просьба ,
    не вважайте за клопіт|труд|тяжке ..3 {inf}
    чекаю|чекаємо|чекатиму|чекатимемо|жду|ждемо|дочекаюся|дочекаюсь ..4 ваш*|від|відповід*|рішен*|підтверд*|правк*|зауваж*|комент*|реакці*|думк*|згод*|погоджен*|добро|реквізит*|список|перелік|дзвінк*|листа
    потребу* ..3 ваш*|вас
    не вистачає|бракує|бракуватиме ..3 ваш*|підпис*|відповід*|рішення|реквізит*|даних|доступ*|вас
    з|із вас ..3
    за вами ..3 {inf}|хід|крок|думка|оплата
    розраховую|розраховуємо|сподіваюсь|сподіваюся|сподіваємось|сподіваємося ..3 почути|отримати|що ви|вашу|ваш|ваше
    прошу|просимо|попрошу|попросимо|попросив|попросила
    ^ дасте|підкажете|скажете|назвете|оберете|виберете|поглянете|підготуєте|організуєте|принесете|привезете|заповните|перевірите ..5
    чия ваша думка
    яка ..2 ваша думка
    дайте знати
    будьте|будь ласкаві|люб'язні|добрі|ласка ..4 {inf}
    зробіть ласку
    маю|маємо|є ..1 до ..1 вас ..1 прохання
    чи ?не ?могли ?б|би ..2 ви
    дуже|вельми ..1 прошу|просимо
    {bid_thou}
    треба|потрібно|важливо|необхідно , щоб|аби ..4 ваш*|вас|ви|хтось|хто-небудь
    ви ..1 зобов'язані|мусите|повинні|маєте ..1 {hand_in}
    вам ..1 лишиться|залишиться|зостанеться|вистачить|достатньо|досить ..2 {inf}
    зможете ..2 {hand_in}
    бракує|бракуватиме ..3 ваш*|вас
    досить|вистачить|достатньо ..2 рядка|слова|відповіді|дзвінка|смс
    ^ ..1 *ете|*ите нам|мені ..3
    очікуємо|очікую|очікуватиму ..4 ваш*|вас|на
    чекаємо|чекаю ..2 реквізит*|спис*|фото*|дан*|логотип*|підпис*|оплат*|згод*|відмашк*
    було б|би ..2 вдячн*
    потрібен|потрібна|потрібне|потрібні|знадобиться ..1 мені|нам
    ^ крайній|останній термін|строк
    ^ дедлайн ..2
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
    you ..1 are ..1 obliged|required|requested|expected|asked|bound to {bid}
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
    decision|answer|signature|approval|list|choice ..1 is|are ..1 needed|due|wanted ..1 by|before
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
    somebody|someone ..2 has|needs|must ..1 to ..1 be|carry|bring|take|sign|come|open|let|move|send|check|switch|turn|close|go
    from you|yourselves|yours ..2 {we}|there|just|only|it ..4 need|needs|want|require|is|remains|wants|missing
    needs|need|wants to be ..1 signed|returned|confirmed|paid|in|back|with|on|here|decided|chosen|picked ..3 by|before
    i'm|we're|i|we ..1 counting|relying ..2 on you|your
    if ..1 you'd|you ..1 be ..1 so|kind|good|able
    back ..1 to|with me|us ..3 by|before
    reach|reaches ..1 me|us ..3 by|before
    into|in ..1 my|our|the hands|inbox|office ..3 by|before
    if ..1 you ..2 could|would ..6 ,
    ^ ?and ?so ?then ?now|also|first ?just|simply|only {bid} {bid_thing}
    ^ ?then ?just make|be sure ..1 that|to|the|someone|somebody|your|you|it|there
    ^ do have|let|look|check|try|take|tell|ask|keep|make|send|bring
    ^ once|when|as|before|after|by|on|until|while ..8 , ?please ?just {bid} {bid_thing}
    trouble|bother you for|to|with
    could|can|may|might i|we trouble|bother|ask|have|beg
    obliged|grateful|thankful for ..4 your|copy|a|the|some|list|sight|word|answer
    you'll|you'd|you will|would ..1 want|need|have ..1 to ..1 {bid}
    you ..1 need|have ..1 to ..1 {bid} {bid_thing}
    you must ..1 {bid} {bid_thing}
    before|until we|i ..6 have|need ..1 to ..1 know|see|have|hear
    waiting|wait|waits ..1 on|for the|those|that|your ..6 to ..1 start|carry|go|continue|order|finish|cut|print|begin|proceed|move|ship
    cast|run|throw ..1 an|your eye|eyes ..1 over|on
    see to it
    i'd|we'd need ..4
    a ..1 yes or ..1 no ..1 on|to|about|by|from
    would|will|could you $
    drop|swing|stop|pop ..1 by|in|round|into|over and ..1 choose|pick|sign|look|check|collect|take|fetch
    lovely|great|nice|good|wonderful|fantastic|marvellous|helpful|kind to get|have|receive|hear|know|see ..1 your|which|whether|what
  `,
  except: NOT_ASKED,
}

/** The reader is asked to do something. Imperatives of politeness («простите») ask for nothing. */
export const request: Meaning = joined(requests, softWishes)
