import type { Meaning } from './lexicon.ts'

/** What a letter is about as a whole. Sources: which channel suits which matter, the list of agreements sent after a talk (S3), forwarding (S1 tip 1). */

/** Sums up a meeting or a call. */
export const sumsUp: Meaning = {
  ru: `
    итог*|резюме|саммари|конспект|выжимк* ..3 {meeting}
    краткие|кратко|коротко ..1 итоги
    по ..1 итогам|результатам|следам|мотивам ..3 {meeting} ..6 договор*|реш*|фиксир*|список|высылаю|записал*
    фиксир*|зафиксир*|записал*|записываю|собрал*|собираю|свел*|сверим|резюмир*|подытож*|повтор* ..6 договор*|решил*|говорил*|обсудил*|обсуждал*|пришли|решени*|условились|услышал*|итог*
    что ..2 решили|договорились|обсудили
    о чем ..2 договорились|условились|говорили|договаривались
    записываю|записал*|законспектировал*|занес* ..6 разговор*|беседу|следующее|такое|{meeting}
    к чему|чему ..3 пришли
    наши|наших|нашим договоренност* ..4 {meeting}|созвон*|вчера|сегодня
    договоренности|решения ..2 по ..1 итогам|результатам|{meeting}
    список|перечень ..2 договорен*|решений
    {meeting} ..6 договорились|решили
    протокол ..2 {meeting}
  `,
  uk: `
    підсум*|резюме|конспект ..3 {meeting}
    стисло|коротко ..1 підсумки
    за ..1 підсумками|результатами|слідами ..3 {meeting} ..6 домов*|виріш*|фіксу*|перелік|надсилаю|записа*
    фіксую|фіксуємо|зафіксу*|записа*|записую|записуємо|зібра*|зводжу|звела|звів|звіримо|резюмую|підсумую|підсумовую ..6 домов*|виріш*|говорил*|обговор*|дійшли|рішен*|умовил*|почул*|підсум*
    що ..2 вирішили|домовились|домовилися|обговорили|ухвалили
    про що ..2 домовились|домовилися|умовилися|говорили|домовлялись|домовлялися
    записую|записа*|занотувал*|занотував|законспектува* ..6 розмов*|бесіду|таке|наступне|{meeting}
    занотувала|занотував|занотували
    до чого ..3 дійшли|прийшли
    наші|наших|нашим домовленост* ..4 {meeting}|учора|вчора|сьогодні
    домовленості|рішення ..2 за ..1 підсумками|результатами|{meeting}
    список|перелік ..2 домовлен*|рішень
    {meeting} ..6 домовились|домовилися|вирішили
    протокол ..2 {meeting}
  `,
  en: `
    summary|recap|minutes|notes|outcome|outcomes|results ..2 of|from|on ..2 our|the|today's|yesterday's|call|meeting ..4 {meeting}
    {meeting} ..2 summary|recap|notes|outcomes
    what ..2 we|you ..2 agreed|settled|decided|discussed
    where ..2 got ..2 to|on ..3 {meeting}
    what ..6 came to
    what came|comes out of ..2 {meeting}
    what came|comes of|out ..6 phone|{meeting}
    to ..1 sum|summarise|summarize|recap ..3 up|what|our|the
    summing|summarising|summarizing ..2 up
    {we} ..2 summarise|summarize|recap|sum
    what i|we ..1 took|noted|wrote down|away
    took|noted|wrote|written ..2 down ..3 what|agreed
    here ..1 is|are ..3 agreed|settled|decided
    agreed|settled|decided ..3 on|in|at|during ..3 {meeting}
    {meeting} ..4 agreed|settled|decided
    what ..1 came|comes|has|is ..1 come ..1 of|out|from
    this is what|where we ..3
    what ..2 you|we ..4 came|come|got|arrived|settled|agreed|landed|ended|concluded ..1 to|on|at|up|with
    gist of ..4
    where we ..1 landed|ended|left|stand|stood|got
    in writing ..4 {meeting}
    {meeting} ..4 in ..1 writing|brief|short|nutshell|note
    for ..1 the ..1 record ,
    notes from|of|on ..1 our|the|today's|yesterday's|monday's|tuesday's|wednesday's|thursday's|friday's|this
    our ..1 call|meeting|talk|conversation|visit|lunch|phone|chat ..1 on|of|from|today|yesterday|call ..1 #|monday|tuesday|wednesday|thursday|friday|yesterday|today ,
    went|gone|go|going|walked ..1 through|over ..6 together ..3 yesterday|monday|tuesday|wednesday|thursday|friday|today
  `,
  except: {
    ru: `
      итог* ..3 год*|квартал*|месяц*|кампани*|проект*
      до|перед|на|к ..2 {meeting} ..4 решили|договорились
      не ..2 договорились|решили
      то|того|тому , о чем ..2 говорили|договорились|договаривались
      {meeting} ..8 как ..1 договорились|условились|решили|договаривались|обсуждали
      как ..1 договорились|условились|решили|договаривались|обсуждали
    `,
    uk: `
      підсум* ..3 рок*|кварталу|місяця|кампані*|проєкту
      до|перед|на ..2 {meeting} ..4 вирішили|домовились|домовилися
      не ..2 домовились|домовилися|вирішили
      те|того|тому , про що ..2 говорили|домовились|домовилися|домовлялись|домовлялися
      {meeting} ..8 як ..1 домовились|домовилися|вирішили|домовлялись|домовлялися|обговорювали
      як ..1 домовились|домовилися|вирішили|домовлялись|домовлялися|обговорювали
    `,
    en: `
      before|for|until|at|in ..1 the|our|next next|january|coming {meeting}
      not ..2 agreed|settled|decided
      as {we} ..1 agreed|settled|decided
      as agreed|settled|decided|discussed
      {meeting} ..6 as ..2 agreed|settled|decided
      where we ..1 stand|stood|left ..2 with|on|in ..2 project|work|build|budget
      for ..1 the record ,
      {meeting} ..4 in short
    `,
  },
}

/** Asks whether what was written down is right. */
export const asksConfirm: Meaning = {
  ru: `
    подтверд*|подтвержден*|потверд*
    все|всё ..1 ли ..3 верно|так|правильно|точно|учел*|записал*|учтено
    верно|правильно|так|точно ли
    верно|правильно ли ..2 поня*|записа*
    поправ*|поправьте|правк*|исправ*|уточнен*|замечани*|дополн*|возражен*
    если ..6 не ..1 так|верно|сходится|согласн*|совпадает
    если ..4 упустил*|забыл*|перепутал*|напутал*|ошиб*|пропустил*|неверно|неточн*|услышал*
    не ..1 перепутал*|напутал*|упустил*|пропустил*|ошиб*|переврал*
    согласны|согласен|согласуйте|сверьте|сверим|сверьтесь|сверим|завизируйте|ок
    жду ..3 ответ*|ваше*|ок
    дайте знать
    все|всё ..1 верно|так|правильно|точно $
    верно|так|правильно|согласны|годится $
    напишите|ответьте|пришлите|поставьте|скажите ..2 ок|да|плюс*|верно|так|согласн*
    ничего ..2 не ..1 упустил*|перепутал*|забыл*|пропустил*|напутал*
    правильно|верно|точно ли ..3
  `,
  uk: `
    підтверд*|підтвердж*
    чи ..2 все|усе|всі|правильно|вірно|так|точно
    все|усе ..1 правильно|так|точно|вірно $
    виправ*|поправ*|правк*|уточнен*|зауважен*|доповн*|заперечен*
    якщо ..6 не ..1 так|сходиться|збігається|згодн*
    якщо ..4 упустил*|пропустил*|забул*|забув|переплут*|помил*|неточн*|почул*|щось
    не ..1 переплута*|наплута*|упусти*|пропусти*|помили*
    згодні|погодьте|звірте|звіримо|перевірте
    чекаю|чекаємо ..3 відповід*|ваш*
    дайте знати
    чи ..4 не ..1 переплут*|помил*|пропуст*|забу*|загуби*|упусти*
    чи ..3 так ..1 зрозумі*|запис*|почу*
  `,
  en: `
    confirm*|confirmation|approve|approval
    correct|correction*|corrections|amend*|objection*|comments
    put|set ..1 right|straight
    if ..6 missed|misheard|misunderstood|wrong|forgot|forgotten|overlooked|differently|off|disagree
    anything ..5 missed|misheard|misunderstood|wrong|differently|off|add|change|missing
    is ..3 right|correct|accurate
    do|does|did ..2 you|this|that|it|i|we ..3 agree|match|right|remember|capture
    let ..1 me|us know
    your ..1 ok|okay|agreement|yes|nod
    look|looks ..1 right|correct|ok|okay
    sign|reply|say ..2 off|yes|ok|okay
    have|did|do|if i|we ..2 get|got|understood|understand|heard|noted|have ..4 right|correctly|straight|properly
    does|do|is|are|did ..5 match|tally|square|right|correct|agree|fit|reflect
    anything ..3 missing|wrong|off|amiss|astray|forgotten|different|otherwise|not|misheard
    shout|holler|say|tell|write|ring|correct|reply|yell ..3 if|by|before|wrong|where|anything|otherwise
    that's|that|this|is|it ..3 how ..2 remember|saw|heard|understood|left|see
    same ..2 your|notes|page|understanding
    read ..2 through|over
    nod|tick|initial|countersign ..3 it|this|that|by|if
  `,
}

/** Something of somebody else's is passed on or put with the letter. */
export const forwards: Meaning = {
  ru: `
    пересыла*|пересла*|перешлю|перешлем|переадрес*|перенаправ*
    во|в вложени*|приложени*|аттач*|прикреплен*
    вложил*|вложен*|прикрепил*|прикреплен*|прикрепля*|прилага*|приложил*|приложен*
    см ..1 влож*|прилож*|ниже|файл
    смотрите ..2 влож*|прилож*|ниже
    высылаю|отправляю|направляю|шлю|посылаю|скидываю|передаю ..5 файл*|документ*|скан*|договор*|счет*|акт*|отчет*|смет*|письмо|макет*|презентаци*|таблиц*|кп|тз|версию|вам
    к сведению|ознакомлени*
    ^ fyi|fwd|fw
    fyi
    пришло ..2 от
    ниже|далее ..2 письмо|ответ|отчет|переписка|текст|сообщение|выдержка
    держите|ловите|вот ..1 файл*|документ*|скан*|договор*|счет*|акт*|отчет*|смет*|письмо|макет*|презентаци*|таблиц*|переписк*|ссылк*
    файл|скан|отчет|договор|акт|таблица|презентация|ссылка ..1 внутри|прицепил*|приложен*|ниже
  `,
  uk: `
    пересила*|пересла*|перешлю|перешлемо|переадрес*|перенаправ*
    у|в вкладен*|додатк*|прикріплен*|вкладці
    вклав|вклала|вкладено|прикріпи*|прикріпл*|додаю|додаємо|долуча*|долучи*
    див ..1 вклад*|додат*|нижче|файл
    дивіться ..2 вклад*|додат*|нижче
    надсилаю|відправляю|скеровую|шлю|скидаю|передаю ..5 файл*|документ*|скан*|договір|договор*|рахунок|рахунк*|акт*|звіт*|кошторис*|лист|макет*|презентаці*|таблиц*|кп|тз|версію|вам
    до відома|ознайомлення
    ^ fyi|fwd|fw
    fyi
    прийшло ..2 від
  `,
  en: `
    forward|forwarding|forwarded ..3 you|this|the|it|below|on|from
    pass|passing|passed ..3 on|along
    attach*
    enclos*
    see ..2 attached|enclosed|below
    find ..2 attached|enclosed|below
    ^ fyi|fwd|fw
    fyi|fyr
    for ..1 your ..1 information|reference|records|files
    here ..1 is|are|it|you ..3 file|files|document|documents|report|invoice|contract|pdf|spreadsheet|deck|scan|go
    sending ..3 over|through|you|along
    as it came|arrived ..2 from
    came ..1 in ..2 this|from|today|yesterday ..3 pass|passing|forward
    straight from|off
  `,
  except: {
    ru: `вложени* ..2 средств|денег
 отправляю ..2 на согласование`,
    uk: `вкладен* ..2 коштів|грошей`,
    en: `
      look|looking forward
      forward to
      move|moving|going|way|step|path forward
      put|bring ..2 forward
      unattach*
      attached ..1 to ..2 wall|house|building|roof
      not|n't ..2 pass|passed|passing
      not|n't|without ..2 attach*|enclos*
    `,
  },
}

/** A project, campaign or order as a whole is finished. */
export const finished: Meaning = {
  ru: `
    проект*|кампани*|внедрен*|исследован*|аудит*|редизайн*|контракт*|контракту|разработк*|реконструкци*|акция|акцию|программ*|работы|работа|строительств*|монтаж* ..6 завершен|завершена|завершено|завершены|завершил*|завершаем|окончен*|закончен*|закончил*|закончилась|закрыт|закрыта|позади|скончал*|сдан
    завершен|завершена|завершено|завершили|закончили|закрыли|окончили|сдали|закончилась|завершилась ..4 проект*|кампани*|внедрен*|исследован*|аудит*|редизайн*|разработк*|реконструкци*|акци*|программ*
    итог*|отчет*|результат* ..4 завершен* ..3 проект*|кампани*|работ*
    итоговый|финальный|заключительный отчет*
    отчет* ..2 о завершен*|окончан*
  `,
  uk: `
    проєкт*|проект*|кампані*|впроваджен*|дослідженн*|аудит*|редизайн*|розробк*|реконструкці*|акція|акцію|програм*|роботи|робота|робіт|будівництво|монтаж* ..6 завершен*|завершил*|завершу*|закінчен*|закінчил*|скінчил*|закрит*|позаду|здано
    завершено|завершили|закінчили|закрили|здали|закінчилась|завершилась|скінчилась ..4 проєкт*|проект*|кампані*|впроваджен*|дослідженн*|аудит*|редизайн*|розробк*|реконструкці*|акці*|програм*
    підсумковий|фінальний|заключний звіт*
    звіт* ..2 про завершен*|закінчен*
  `,
  en: `
    work|works|job|project|campaign|programme|program|rollout|roll-out|migration|implementation|audit|study|redesign|engagement|refurbishment|conversion ..4 finished|complete|completed|over|done|closed|concluded|ended|behind
    finished|completed|concluded|closed|wrapped|ended ..4 project|campaign|programme|rollout|roll-out|migration|implementation|audit|study|redesign|engagement|refurbishment
    end|completion|conclusion|close of ..2 project|campaign|programme|rollout|migration|engagement
    final|closing|completion report
  `,
  except: {
    ru: `
      когда|после|если|как|до|перед|чтобы|не|почти|пока ..5 завершен*|закончен*|закончим|завершил*|закончил*
      завершен*|закончен* ..2 этап*|част*|*ой|*ого ..1 этап*|част*
      прошл*|прошедш* ..3 проект*|кампани*
      будет|будут ..3 завершен*|закончен*|сдан
      проект ..3 договор*|приказ*|акта|письма
    `,
    uk: `
      коли|після|якщо|як|до|перед|щоб|не|майже|поки ..5 завершен*|закінчен*|завершил*|закінчил*
      буде|будуть ..3 завершен*|закінчен*|здано
      минул* ..3 проєкт*|кампані*
    `,
    en: `
      when|once|after|if|until|before|as|not|almost|nearly|will ..6 finished|complete|completed|done|over|closed
      first|second|last|next|phase ..3 project|campaign ..3 complete|completed
    `,
  },
}

/** What has been done is told in figures or by stages. */
export const tellsResults: Meaning = {
  ru: `
    отчет* ..3 за|о|об|по
    отчет|отчета|отчеты|отчетом|отчитыва*|отчитаться
    промежуточн* ..2 итог*|результат*|отчет*
    итог* ..2 недел*|месяц*|квартал*|год*|кампани*|проект*|этап*|спринта|сезон*
    что ..2 вышло|получилось|сделано|сделали
    результат* ..3 кампани*|проект*|работ*|исследован*|аудит*|тест*
    статус ..3 проект*|работ*|на
  `,
  uk: `
    звіт* ..3 за|про|по
    звіт|звіту|звіти|звітом|звіту*
    проміжн* ..2 підсум*|результат*|звіт*
    підсум* ..3 тижня|місяця|кварталу|року|кампані*|проєкту|етапу|сезону
    що ..2 вийшло|зроблено|зробили
    результат* ..3 кампані*|проєкт*|робіт|роботи|дослідженн*|аудит*|тест*
    статус ..3 проєкт*|робіт|на
  `,
  en: `
    report ..3 for|on|of|covering|about
    report|reports|reporting
    status|progress ..1 report|update
    results ..3 of|from|for ..2 campaign|project|study|audit|test|quarter|month
    interim ..1 results|report|figures
    where ..1 we|things ..1 are|stand
  `,
  except: {
    ru: `отчет* ..4 пришл*|вышл*|будет|подготов*|нужен`,
    uk: `звіт* ..4 надішл*|буде|підготу*|потрібен`,
    en: `report ..3 back|to|will|missing`,
  },
}

/** An approach or a solution of ours is shown for the first time. */
export const showsApproach: Meaning = {
  ru: `
    представляем|представляю|презентуем|презентую|показываем|показываю|знакомим|высылаем|высылаю|отправляем|отправляю|прилагаем|прилагаю|прикрепляю|подготовили|подготовил*|разработали|готова|готов|готово ..5 концепци*|стратеги*|креатив*|презентаци*|подход|платформ* ..1 бренда|айдентик*|архитектур*
    концепци*|стратеги*|презентаци*|айдентик* ..4 вложени*|готова|готово|ниже|приложени*
    во|в вложени* ..5 концепци*|стратеги*|презентаци*|айдентик*
    наш|наше ..1 подход|видение|решение ..4 задач*|проект*|проблем*|бренд*|такое|такой|ниже
    как мы ..2 видим ..3 решени*|проект*|задач*|бренд*
    описан|описываю|описываем|опишу|опишем|излагаю|излагаем|изложен ..3 подход|концепци*|стратеги*|видение
    подход ..2 по которому
    ниже ..3 подход|концепция|стратегия|видение
    как мы ..2 предлагаем ..2 вести|делать|строить|работать
  `,
  uk: `
    представляємо|представляю|презентуємо|презентую|показуємо|показую|знайомимо|надсилаємо|надсилаю|відправляємо|відправляю|додаємо|додаю|прикріплюю|підготували|підготував|підготувала|розробили|готова|готовий|готово ..5 концепці*|стратегі*|креатив*|презентаці*|підхід|айдентик*|архітектур*
    концепці*|стратегі*|презентаці*|айдентик* ..4 вкладен*|готова|готово|нижче|додатк*
    у|в вкладен*|додатк* ..5 концепці*|стратегі*|презентаці*|айдентик*
    наш|наше ..1 підхід|бачення|рішення ..4 задач*|завдан*|проєкт*|бренд*|таке|такий|нижче
    як ми ..2 бачимо ..3 рішення|проєкт*|завдан*|бренд*
    описано|описую|описуємо|опишу|опишемо|викладаю|викладаємо|викладено|пропонуємо|пропоную|розповідаю|розповідаємо ..3 підхід|концепці*|стратегі*|бачення|айдентик*
    підхід|концепція|стратегія ..2 за ..1 яким|якою
    підхід|концепцію|стратегію ..4 вкладен*|нижче|додатк*
    нижче ..3 підхід|концепція|стратегія|бачення
    як ми ..2 пропонуємо ..2 вести|робити|будувати|працювати
  `,
  en: `
    present|presenting|introduce|introducing|show|showing|sharing|attached|enclosed|prepared|developed|send|sending|propose|proposing ..5 concept|concepts|strategy|approach|architecture|identity|pitch|deck
    concept|strategy|approach|identity|pitch|deck ..4 attached|enclosed|below|ready
    our ..1 approach|vision|solution|concept|strategy ..4 for|to|is|below
    how we|i ..1 would|'d|see|suggest ..2 approach|tackle|solve
  `,
  except: {
    ru: `
      ваш* ..3 концепци*|стратеги*|презентаци*
      правк*|поправк*|вторая|втор*|версия ..4 концепци*|презентаци*
      презентаци* ..3 {meeting}|зал*|понадоб*|нуж*
    `,
    uk: `
      ваш* ..3 концепці*|стратегі*|презентаці*
      правк*|друга|версія ..4 концепці*|презентаці*
    `,
    en: `
      your ..3 concept|strategy|deck|approach|identity
      second|revised|updated|corrected|final ..4 concept|deck|strategy
    `,
  },
}

/** Reminds of something that is due. */
export const reminds: Meaning = {
  ru: `
    напомина*|напомн*
    возвращаюсь|возвращаемся|вернусь ..2 к
    еще ..1 не оплачен*|оплатили|получили|поступил*|пришел|пришла|видим
    не ..2 поступил*|оплачен* ..3 оплат*|счет*|плат*
    просроч* ..3 счет*|оплат*|платеж*
    счет* ..4 не|просрочен* оплачен*
  `,
  uk: `
    нагаду*|нагада*
    повертаюсь|повертаюся|повертаємось|повертаємося ..2 до
    ще ..1 не сплачен*|оплачен*|оплатили|отримали|надійш*|бачимо
    не ..2 надійш*|сплачен* ..3 оплат*|рахун*|плат*
    простроч* ..3 рахун*|оплат*|плат*
  `,
  en: `
    remind*|reminder
    coming|come back to ..1 what|our|the
    following ..1 up ..1 on
    still ..1 open|unpaid|outstanding|overdue|waiting|missing
    overdue|outstanding|unpaid
    past due
    shows ..1 no payment
    not ..2 received ..3 payment|yet
  `,
}
