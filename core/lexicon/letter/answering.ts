import type { Meaning } from '../lexicon.ts'

/** What a letter does beside asking: spares an answer, confirms that something came, raises a second matter, thanks. Sources: S2, S3. */

export const noAnswer: Meaning = {
  ru: `
    ничего ..2 не нужно|требуется|надо|понадобится|ждем|жду|потребуется
    делать|решать|присылать|отвечать|предпринимать ..2 ничего|нечего
    не ..1 нужно|надо|требуется ..1 ничего
    отвечать|ответ*|реагировать|реакци* ..3 не нужн*|нужен|надо|требуется|обязательн*|жду|ждем
    не нужно|надо|требуется|обязательно ..3 отвечать|ответ*|реагировать|действий|делать|подтверждать
    без ответа
    ответ ..1 пока|сейчас не нужен|требуется
    ответ не ..1 нужен
    можно|можете не отвечать
    не трудитесь ..1 отвечать
    ответа|ответ|действий|решений|участия ..4 не требую*|требует*|нужно|жду|ждем|надо
    ответа|ответ|отвечать ..2 не ..1 прошу|просим
    делать ..3 ничего|нечего
    просто|только|исключительно для сведения|информации
    к сведению
    для ..2 сведения|информации
    держу|держим ..1 вас ..1 в курсе
    просто|только ..1 сообщаю|информирую|извещаю|уведомляю
    чтобы ..1 вы ..1 знали|были ..1
    для ..1 порядка|архива|истории
    никаких ..2 действий|шагов ..5 не
    отвечать|отписываться|откликаться|реагировать|подтверждать|перезванивать|предпринимать|вмешиваться ..4 необязательно|незачем
    отвечать|отписываться|откликаться|реагировать|подтверждать|перезванивать|вмешиваться ..2 ни к чему
    отвечать|отписываться|откликаться|реагировать|подтверждать|перезванивать|вмешиваться ..2 нет нужды|необходимости|смысла
    отвечать|отписываться|откликаться|реагировать|подтверждать|перезванивать|предпринимать|вмешиваться ..4 не ..1 обязательно|нужно|надо|требуется|придется|прошу|просим|стоит
    необязательно|незачем ..2 отвечать|отписываться|откликаться|реагировать|подтверждать|перезванивать|писать
    нужды|необходимости|надобности|смысла ..3 отвечать|писать|отписываться|откликаться|реагировать|подтверждать|перезванивать ..3 нет
    нет|без ..1 нужды|необходимости|смысла ..2 отвечать|отписываться|откликаться|реагировать|подтверждать|перезванивать|писать
    не надо|нужно|стоит|обязательно ..1 отписываться|откликаться|реагировать|подтверждать|перезванивать
    можете|можно ..1 не ..1 отвечать|отписываться|откликаться|реагировать|подтверждать|перезванивать|писать
    можете|можно ..1 промолчать|молчать
    можете|можно спокойно|смело не
    не ..1 утруждайте|беспокойтесь|тратьте|хлопочите ..3 ответ*|время|вечер
    тратить время на ответ
    участие|участия|действия|действий|шагов|реакци*|отклик* ..5 не ..1 нужн*|надо|требу*|предполага*|понадоб*|прошу|просим|жду|ждем
    обратной|обратная связи|связь ..4 не ..1 нужн*|надо|требу*|предполага*|понадоб*|прошу|просим|жду|ждем
    не ..1 жду|ждем|прошу|просим|требую|требуем|требует|предполагает ..3 ответа|отклика|реакции|ничего|действий|подтверждения
    не ..1 жду|ждем|прошу|просим|требует|предполагает обратной связи
    никто|мы|я ..2 ничего ..2 от вас не ..1 жд*|прос*|треб*
    молчание ..3 устроит|хватит|достаточно
    молчание ..2 знак согласия
    чисто|сугубо информационн*
    информационное письмо
    вопросов|просьб|задач ..2 к|для ..1 вам|вас ..3 нет
    вам|вас ..2 ничего ..2 {inf} ..2 не
    ничего ..2 {inf} ..2 не ..1 надо|нужно|придется|требуется
    ничего не ..1 прошу|просим
    ни о чем не ..1 прошу|просим
    просить ни о чем
    никаких|никакой ..2 задач|хлопот|заданий
    без домашнего задания
    просто|только|лишь чтобы ..1 вы знали|были|имели|не
    просто делюсь|отчитываюсь|рассказываю|предупреждаю|докладываю
    только|просто|лишь|исключительно|сугубо для ..1 ознакомления
    для ..1 отчетности|коллекции
    только|просто|лишь|чисто для ..1 папки|картотеки|памяти|страховой
    для ..1 вашей|вашего папки|архива|картотеки
  `,
  uk: `
    нічого не треба|потрібно|потребуємо|чекаємо|чекаю|знадобиться|вимагається|просимо|прошу|просять
    відповід* ..3 не треба|потрібн*|обов'язков*|чекаю|чекаємо|вимагається
    не треба|потрібно|обов'язково ..3 відповіда*|відповід*|реагувати|робити|підтверджувати
    можна|можете не відповідати
    дій|рішень|участі ..4 не потрібно|треба|вимагає*|потребує*
    відповіді|відповідь|відповідати ..2 не ..1 прошу|просимо
    без відповіді
    відповідь ..1 поки|зараз|наразі не ..1 потрібна
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
    тримаю|тримаємо|триматиму|триматимемо ..2 в|у курсі
    жодн* ..1 дій|дії|кроків|участі|відповіді|реакції|рішень|рухів ..5 не
    нічого ..2 {inf} ..2 не ..1 треба|потрібно|доведеться|мусите|слід
    відповідати|відписувати|відписуватися|реагувати|підтверджувати|передзвонювати|дзвонити|телефонувати|надсилати|вирішувати|робити ..4 необов'язково|зайве|нічого|нема|немає
    потреби|необхідності|сенсу ..3 відповідати|писати|відписувати|реагувати|телефонувати|підтверджувати ..3 нема|немає
    нема|немає ..1 потреби|необхідності|сенсу ..2 відповідати|писати|відписувати|реагувати|телефонувати|дзвонити|підтверджувати
    відповідати|писати|відписувати|реагувати|телефонувати|підтверджувати ..3 нема|немає ..1 потреби|необхідності|сенсу
    можете|можна ..1 не ..1 відповідати|відписувати|реагувати|писати|підтверджувати|телефонувати
    можете|можна ..1 спокійно|сміливо не
    не ..1 витрачайте|турбуйтеся|турбуйтесь|переймайтеся|переймайтесь|клопочіться|завдавайте ..3 відповід*|час*
    участь|участі|дій|дії|відповід*|реакці* ..4 не ..1 потрібн*|треба|вимага*|потребу*|передбача*
    не ..1 чекаю|чекаємо|прошу|просимо|потребую|потребуємо|вимагаю|вимагаємо ..3 відповід*|відгук*|реакці*|нічого|дій
    відповід*|відгук*|реакці* ..4 не ..1 чекаю|чекаємо|прошу|просимо|потребую|потребуємо|потребує|вимагає
    мовчання ..3 вистачить|досить|достатньо|згод*
    суто|чисто інформаційн*
    інформаційний характер
    питань|запитань ..1 до вас ..3 немає|нема
    ви ..4 усе|все ..1 зробили
    лише|тільки|просто|винятково|суто для ..1 ознайомлення
    для ..1 порядку|архіву|історії|звітності
    просто|лише|тільки|лиш|суто для ..1 теки|папки|картотеки|пам'яті|страхової
    щоб|аби ви ..2 були ..1 в|у курсі
    щоб|аби ви ..2 мали|знали ..2 на|про
    просто|лише|тільки ..1 повідомляю|повідомляємо|інформую|інформуємо|сповіщаю|сповіщаємо|ділюся|ділюсь|попереджаю
  `,
  en: `
    no need ..1 to ..2 reply|answer|respond|write|act|do|confirm|acknowledge|get|come|call|ring
    no ..2 reply|answer|response|action|feedback ..4 needed|required|necessary|expected|wanted
    need|have not|nothing ..2 reply|answer|respond|write
    needn't ..3 reply|answer|respond|write
    need ..1 not ..1 reply|answer|respond|write|do
    needn't|don't ..3 reply|answer|respond|write back
    nothing ..6 to ..1 do|answer|decide|sign|reply|prepare
    nothing ..4 needed|required|wanted|expected
    nothing ..2 need ..1 from you
    don't ..2 need ..3 anything|reply|answer
    don't ..1 need to ..2 anything|reply|answer|respond
    for your ..1 information|records|files|diary
    just|only|merely|simply for the ..1 file|files|record|records|folder|drawer|insurers
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
    you|your ..3 need|needs|have|has ?to do|send|sign|answer|decide|prepare|bring|arrange|return|change|alter|touch|move|pay|install nothing
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
    your ..2 involvement|presence|help|input|answer|reply|signature ..1 isn't|not ..1 needed|required|necessary|awaited
    nobody|no-one ..4 needs|has to
    just|only|simply ..1 so ..1 that|you|you've ..1 have|you've|seen|got|know|had|read
    no hurry|rush ..3 with|on|about|for this|it|that|these|one ..1
    for you to ..2 look|browse|enjoy|keep|read|have ..3 when|whenever
    nothing to ..1 do|sign|answer|decide|reply|add ..3 now|here|from|on|this
    all|what|everything ..4 to do ..4 , nothing
    all|what|everything ..4 need|have ..2 do , nothing
    nothing for you to ..1 do|decide|sign|arrange
    purely|merely|only|just to|so ..1 keep|you ..1 you ..1 posted|informed|know|abreast|loop
  `,
  except: {
    en: `
      for your ..1 information|records ..8 look|looking|await|please|tell
      {we} ..2 need|want ..2 nothing ..2 but|except|more|other
      nothing ..3 do ..2 with|about
      nothing ..4 but|except
      not ..1 necessary|needed ..3 if|unless|but
      sees|saw|see no
      nothing to ..1 do ..2 with
      no hurry|rush ..3 but|as|if|before
      to pay|pay
    `,
    uk: `
      платити|сплачувати|доплачувати
    `,
    ru: `
      платить|оплачивать|доплачивать
    `,
  },
}

/** What comes next is ours to do: no ask of any kind, but said so. */
export const ourTurn: Meaning = {
  ru: `
    остальное|дальше|далее|дальнейшее|прочее ..3 за нами|мной|мною|нашими|нашей|моей
    остальное|дальше|прочее ..3 на ..1 нас|нашей|мне|моей
    остальное|остальным|остальные|прочее|дальше ..3 займемся|займусь|возьмем|возьму|берем|беру|сделаем|сделаю|уладим|улажу|разберемся|разберусь
    дальше|далее ..1 мы|я|уже ..2 сам|сама|сами
    мы|я|дальше ..2 сами|сам|сама ..2 *ем|*им|*ю|*у|*емся|*имся|*юсь|*усь
    мяч ..2 на ..1 нашей|моей
    ход|очередь|шаг|слово|дело ..1 теперь ..1 за ..1 нами|мной|мною
    отдыхайте|спите|сидите|грейтесь ..2 спокойно
    напишу|напишем|сообщу|сообщим|отпишусь|отчитаюсь|доложу|дам|дадим|вернусь|вернемся|пришлю|пришлем|расскажу|покажу|покажем|позвоню|наберу ..2 знать|сам|сама|сами|как|когда|сразу|отдельно
    напомню|напомним|предупрежу|предупредим|известим|извещу ..3 сам|сама|сами|заранее|отдельно
    беспокоить|тревожить|дергать ..3 не ..1 будем|станем|буду|стану
    , ..3 {inf} ..2 не ..1 нужно|надо|требуется|придется $
    это|просто ..1 новость|новости|весточка
  `,
  uk: `
    решта|далі|усе|все ..3 за нами|мною
    решта|далі ..2 на ..1 нас|мені|нашому|моєму
    ми|я|далі ..2 самі|сама|сам ..1 впорає*|впораю*|зробимо|зроблю|розбере*|розберу*|залагод*|владна*|дамо|дам
    м'яч ..2 на ..1 нашому|моєму
    хід|черга|крок ..1 за ..1 нами|мною
    решту|решта|далі ..3 беремо|візьмемо|зробимо|зроблю|владнаємо|залагодимо
    далі ..1 ми|я|вже|уже ..2 сам|сама|самі
    ми|я|далі ..2 самі|сам|сама ..2 *емо|*имо|*ємо|*ю|*у|*ся|*сь
    відпочивайте|спіть|сидіть ..2 спокійно
    напишу|напишемо|повідомлю|повідомимо|відпишу|відпишемо|доповім|дам|дамо|повернуся|повернусь|надішлю|надішлемо|розповім|покажу|покажемо|зателефоную|наберу ..2 знати|сам|сама|самі|як|коли|щойно|одразу|відразу|окремо
    нагадаю|нагадаємо|попереджу|попередимо|сповістимо|сповіщу ..3 сам|сама|самі|заздалегідь|окремо
    турбувати|непокоїти|смикати ..3 не ..1 будемо|станемо|буду
    , ..3 {inf} ..2 не ..1 потрібно|треба|доведеться $
    це|просто ..1 новина|новини|звісточка
  `,
  en: `
    leave ..2 to|with us
    we've|we|i|i've ..2 got ..1 the rest|this|it|everything ..1 covered|hand
    the|all ..1 rest|remainder ..2 on|with|down|up ..1 us|me|to
    {we} take|handle|deal|sort|see|look ..2 rest|everything
    i'll|we'll ..2 take|handle|deal|sort|see|look|do|finish ..2 rest|everything|from
    ball ..1 in|is ..1 our|my
    next ..1 move|step ..1 is ours|mine
    i'll|we'll|i|we|will|shall ..1 write|report|be|let|send|ring|call|come|show|tell ..2 know|back|again|when|once|how|as|after|separately
  `,
  except: {
    ru: `
      платить|оплачивать|доплачивать ..3 не
      если|когда|как|после ..2 пришлете|подпишете|ответите|подтвердите|оплатите|решите|согласуете|скажете|выберете|получим|получу ..8
      жду|ждем|подскажите|напишите|сообщите
    `,
    uk: `
      платити|сплачувати|доплачувати ..3 не
      якщо|коли|щойно|після ..2 надішлете|підпишете|відповісте|підтвердите|оплатите|вирішите|погодите|скажете|оберете|отримаємо|отримаю ..8
      чекаю|чекаємо|підкажіть|напишіть|повідомте
    `,
    en: `
      if|when|once ..2 you ..4 send|sign|answer|confirm|pay|decide|agree|say|choose|reply
    `,
  },
}

export const acknowledge: Meaning = {
  ru: `
    получил*|получено|получены|дошл*|пришл* ..4 спасибо|благодар*
    спасибо|благодар* ..3 получил*
    получил* ..6 отвечу|ответим|вернусь|вернемся|напишу|напишем|разбер*|изуч*|посмотр*
    вернусь|вернемся|отвечу|ответим ..3 до|в|к|завтра|сегодня|через|не
    принял*|взял* в работу
    ваш* ..3 получен*|получил*
    замечани*|ответ|правки|комментар*|мнение|расчет|решение|заключение ..2 пришлю|пришлем|вышлю|вышлем|дам|дадим|напишу|напишем|будет|будут ..3
    вс*|все ..2 дошл*|пришл*|получен*|на месте ,
    получил*|получен*|принят*|принял*|увидел*|вижу|прочел|прочла|прочли|прочитал*|прослушал*|открыл*|записал*|зафиксировал*|услышал*|поймал* ..6 отвечу|ответим|ответит|напишу|напишем|вернусь|вернемся|отпишусь|отпишемся|отзовусь|отзовемся|сообщу|сообщим|скажу|скажем|пришлю|пришлем|покажу|покажем|дам|дадим|разберусь|разберу|разберемся|расскажу|наберу|подтвержу|подтвердим
    дошел|дошла|дошло|дошли|пришел|пришла|пришло|пришли|поступил*|приехал* ..6 отвечу|ответим|ответит|напишу|напишем|вернусь|вернемся|отпишусь|отпишемся|отзовусь|отзовемся|сообщу|сообщим|скажу|скажем
    файл*|письмо|анкет*|таблиц*|запрос*|обращен*|заявк*|заявлен*|вложени*|список|бриф|макет|чертеж*|правки|пожелани*|смет*|расчет*|прайс*|техзадание|тз|документы|копи* ..3 у нас|меня ,
    файл*|письмо|анкет*|таблиц*|документы|бумаги|копи*|акт* ..2 на руках|столе
    получение|поступление|поступлении|получении ..2 письма|запроса|заявки|претензии|обращения|файл*|документ*|анкет*|заявления
    обращение|заявку|заявка|заявление|запрос|письмо|жалоба|жалобу|претензия|претензию ..3 зарегистрирован*|получен*|принят*|поступил*
    спасибо|благодар* ..3 дошл*|дошел|пришл*|пришел|вижу
    отпишусь|отпишемся|отзовусь|отзовемся|откликнусь ..3 до|в|к|завтра|утром|вечером|послезавтра|через
    принято|взято ..1 в работу
  `,
  uk: `
    отримав|отримала|отримали|отримано|надійшл*|дійшл*|прийшл* ..4 дякую|дякуємо
    дякую|дякуємо ..3 отримав|отримала|отримали
    отримав|отримала|отримали ..6 відповім|відповімо|повернусь|повернуся|повернемось|повернемося|напишу|напишемо|розберемо|розберу|вивчу|вивчимо
    повернусь|повернуся|повернемось|повернемося|відповім|відповімо|відповідь ..3 до|у|в|завтра|сьогодні|за|не
    взяв|взяла|взяли ..1 у|в роботу
    зауваження|відповідь|правки|коментар*|думку|розрахунок|рішення|висновок ..2 надішлю|надішлемо|вишлю|дам|дамо|напишу|напишемо|буде|будуть ..3
    ваш* ..3 отриман*|отримал*|отримав
    отримав|отримала|отримали|отримано|надійшл*|дійшл*|дійшов|прийшл*|доїхал*|одержав|одержала|одержали|маю|бачу|прочитав|прочитала|прочитали|прийняв|прийняла|прийняли|зафіксував|зафіксувала ..6 відповім|відповімо|напишу|напишемо|повернуся|повернусь|повернемося|повернемось|відпишу|відпишемо|озвуся|озвусь|обізвуся|відгукнуся|надішлю|надішлемо|покажу|скажу|скажемо|сповіщу|сповістимо
    дякую|дякуємо|спасибі ..3 отримав|отримала|отримали|дійшл*|дійшов|надійшл*|прийшл*|прийшов|бачу
    відпишу|відпишемо|озвуся|озвусь|обізвуся|обізвусь|відгукнуся|відгукнусь ..4 до|у|в|завтра|сьогодні|вранці|зранку|ввечері|увечері|за|після|не|наприкінці
    звернення|заявку|заяву|запит|лист|скаргу ..2 зареєстровано|отримано|прийнято|одержано
  `,
  en: `
    got|received|arrived|landed ..4 thank*|thanks
    thank*|thanks ..6 received|got|arrived|letter|note|message|email|file|files|list|remarks|comments
    confirm ..1 receipt
    we|i ..2 received|got|have your
    your ..4 arrived|received|reached|landed
    get|come back to you
    you'll|you will ..2 have ..4 answer|reply
    you'll|you ..2 have|get|hear ..3 comments|remarks|notes|thoughts|view|verdict|findings|corrections ..2
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
    ru: `ваш* ..1 подписчик*|клиент*|покупател*|сотрудник*|гост*|читател*|жильц*|ученик*|пациент*|партнер*|люди ..1 получил*`,
    uk: `ваш* ..1 передплатник*|підписник*|клієнт*|покупц*|працівник*|співробітник*|гост*|читач*|мешканц*|учн*|пацієнт*|партнер*|люди ..1 отримал*`,
    en: `
      please|kindly|could|would|can ..2 confirm
      thanks|thank ..2 for ..1 the|your letter|note|message ..1 very|kind
      answer for
      payment ..2 received|arrived
      not|haven't|hasn't|never|nothing ..2 received|arrived|got|heard
    `,
  },
}

export const thanks: Meaning = {
  ru: `спасибо|благодар*`,
  uk: `дякую|дякуємо|вдячн*|спасибі`,
  en: `thank|thanks|grateful`,
}
