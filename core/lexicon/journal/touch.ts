import type { Meaning } from '../lexicon.ts'

/** What a line of a journal tells of a touch. */

/** He wants something from us: told of him, not said by him. */
export const wants: Meaning = {
  ru: `
    ждет !терпеливо|спокойно|дальше
    просит|просил*|попросил*|просьба|просят|спрашивает|спросил*|спрашивал*|интересуется|хочет|хотел|хотела|хотят|требует|потребовал*|уточняет|уточнил*|узнает|предлагает|жалуется|пожаловал*|нужен|нужна|нужно|нужны|когда|почему|сколько|можно|может
    вопрос|вопросы о|про|по|об
    напоминает|напомнил*
  `,
  uk: `
    чекає !терпляче|спокійно|далі
    просить|просив|просила|попросив|попросила|прохання|просять|питає|питав|питала|запитав|запитала|запитує|спитав|спитала|цікавиться|хоче|хотів|хотіла|хочуть|вимагає|уточнює|уточнив|уточнила|дізнається|пропонує|скаржиться|поскаржився|поскаржилась|поскаржилася|потрібен|потрібна|потрібно|потрібні|коли|чому|скільки|чи|можна
    питання про|щодо|з
    нагадує|нагадав|нагадала
  `,
  en: `
    asks|asked|asking|requests|requested|wants|wanted|wonders|wondering|demands|demanded|needs|waits|waiting|expects|complains|complained|proposes|suggests|chases|chased
    would like
    question about|on|whether
    when|why|how|can|could|whether|reminds|reminded
    complaint|complaining|moans|moaned|grumbles|grumbled|presses|pressed|pressing|pushes|pushed|urges|urged|begs|begged|inquires|inquired|enquires|enquired|queries|queried|calls|called ..1 for|about
    would|could|can|might we|you|she|he|they ..2
    please|kindly
    hasn't|haven't|still ..1 not|waiting|missing|nothing
  `,
}

/** What he wanted was settled in the same talk. */
export const settled: Meaning = {
  ru: 'договорил*|согласовал*|решил*|ответил*|объяснил*|пообещал*|обещал*|рассказал*|подтвердил*|отказал*|сошлись|условил*|назвал*|сказал|сказала|сказали',
  uk: 'домовил*|погодил*|вирішил*|відповів|відповіла|відповіли|пояснив|пояснила|пояснили|пообіцяв|пообіцяла|пообіцяли|розповів|розповіла|підтвердив|підтвердила|відмовив|відмовила|умовил*|назвав|назвала|сказав|сказала|сказали',
  en: 'agreed|settled|answered|explained|promised|told|confirmed|refused|declined|decided|gave|said|solved|sorted',
}

/** Nobody picked up: no talk took place. */
export const missedCall: Meaning = {
  ru: `
    пропущен*
    не дозвон*|застал*|взял*|ответил*|отвечает|берет|поднял*
    автоответчик*|недоступ*|занято
    без ответа
    не состоял*
    ^ отменил*|отменен*|перенес*|перенос*|отложил*|отложен*|сдвинул* на|из-за|по|с|до
    ^ отменил*|отменен*|перенес*|перенос*|отложил*|отложен*|сдвинул* ,
    ^ отменил*|отменен*|перенес*|перенос*|отложил*|отложен*|сдвинул* $
    отменил*|отменен*|перенес*|перенос*|отложил*|отложен* ..3 {meeting}
    {meeting} ..2 отменил*|отменен*|перенес*|перенос*|отложил*|отложен*|отменился|отменилась|сорвал*
    трубку ..2 не
    сбросил*|сбрасывает|скинул*|бросил* ..1 звонок|вызов|трубку
    ^ сбросил*|скинул*
    гудки
    секретарь|секретарша ..3 занят*|перезвон*|нет
  `,
  uk: `
    пропущен*
    не додзвон*|застав|застала|взяв|взяла|відповів|відповіла|відповідає|бере|підняв|підняла
    автовідповідач*|недоступ*|зайнято
    без відповіді
    не відбул*
    ^ скасув*|скасова*|перен*|відклав|відклала|відклали|зсунув*|зсунул* на|через|до|з
    ^ скасув*|скасова*|перен*|відклав|відклала|відклали|зсунув*|зсунул* ,
    ^ скасув*|скасова*|перен*|відклав|відклала|відклали|зсунув*|зсунул* $
    скасув*|скасова*|перен*|відклав|відклала|відклали ..3 {meeting}
    {meeting} ..2 скасув*|скасова*|перен*|відклав|відклала|відклали|зірвал*
    слухавку ..2 не
    скинув|скинула|скидає|кинув|кинула ..1 дзвінок|виклик|слухавку
    ^ скинув|скинула|скинули
    гудки
    секретар|секретарка ..3 зайнят*|передзвон*|немає|нема
  `,
  en: `
    missed
    no answer|reply
    not|nobody|no-one|didn't ..2 answer|answered|pick|picked|reached|reach|in|available
    voicemail|unavailable|engaged|busy
    left ..1 message
    ^ cancelled|canceled|postponed|moved|rescheduled|off to|until|till|because|by|for|at
    ^ cancelled|canceled|postponed|moved|rescheduled|off ,
    ^ cancelled|canceled|postponed|moved|rescheduled|off $
    cancelled|canceled|postponed|moved|rescheduled|cancels|postpones|skipped ..3 {meeting}
    {meeting} ..2 cancelled|canceled|postponed|moved|rescheduled
    rang out
    hung ..2 up
    secretary|assistant ..3 busy|out|meeting|away|back
  `,
}

/** Puts in writing what was said, or says that it was received and when an answer comes. */
export const followsUp: Meaning = {
  ru: `
    ^ ?о|об|про что|чем ..2 *ли
    ^ что ..2 осталось|делаем|дальше
    итог*|протокол*|резюме|саммари|конспект*|заметки|договоренност*|запись|зафиксировал*|подтвержден*
    как ..1 договорил*|договаривал*|обсуждали|обсудили|обещал*|говорили|условил*
    записал*|изложил*|собрал* ..3 о|все|что|про|договор*
    о|об чем ..2 договорил*|говорил*|условил*|шла
    по ..1 телефону|встрече|разговору|звонку|созвону
    по итогам|результатам|следам
    после {meeting}
    получил*|приняла|приняли|принято|ответим|отвечу|ответ|вернемся|вернусь
    что|чего|то ..2 договорил*|договаривал*|решили|решил*|обсудили|обсуждали|говорили|условил*
    письменно|вслед
    подтверждаем|подтверждаю|подтвердил*|закреп*|фиксиру*
    просим|прошу|просил* ..1 подтвердить|сверить|проверить
    то же|же самое ..2 письмом|письменно|почтой
    письмом|письменно|почтой ..2 то|тоже|самое|итог*
  `,
  uk: `
    ^ ?про що ..2 *ли
    ^ що ..2 лишилось|лишилося|робимо|далі
    підсум*|протокол*|резюме|конспект*|нотатки|домовленост*|запис|зафіксува*|підтвердженн*
    як ..1 домовил*|домовлял*|обговорювали|обговорили|обіцял*|говорили|умовил*
    записал*|виклал*|зібрал* ..3 про|все|усе|що|домов*
    про що ..2 домовил*|говорил*|умовил*|йшлося
    по|за|після ..1 телефоном|телефону|зустрічі|розмови|дзвінка
    за підсумками|результатами|слідами
    після {meeting}
    отримал*|отримав|прийняла|прийняли|прийнято|відповімо|відповім|відповідь|повернемося|повернуся
    що|чого|те ..2 домовил*|домовлял*|вирішил*|обговорил*|говорили|казали|чули|почули|сталося|сталось
    письмов*|слідом
    підтверджу*|підтвердив|підтвердила|підтвердили
    закріп*|занотув*|викла*|фіксу*
    просимо|прошу|просив|просила ..1 підтвердити|звірити|перевірити
    те|тим|того саме|самим|самого ..2 листом|письмово|поштою
    лист|листом|письмово|поштою ..2 те|тим|саме|самим
    пишемо|пишу|повторили|повторив|повторила ..2 що
  `,
  en: `
    ^ what ?we|was|were|has|had ..1 did|done|said|saw|took|measured|chose|tried|covered|found|fixed|changed|left|decided
    summary|recap|minutes|protocol|record|notes|follow-up|agreements|confirmation|write-up
    follow up
    as ..1 agreed|discussed|promised|said|arranged|settled
    what ..1 agreed|decided|discussed
    we agreed|settled|decided|discussed|said ..3
    after|from ..2 {meeting}
    in writing
    wrote|write|writes|writing|put|set|noted ..2 up|down
    as ..2 said|told|agreed
    same ..3 in|by email|mail|letter|writing
    email|mail|letter ..2 same
    received|acknowledged|got|reply|answer
  `,
}

/** The line of a talk says itself that it was written down after. */
export const putsInWriting: Meaning = {
  ru: `
    {send_past}|написал*|продублировал*|подтвердил*|закрепил*|записал*|повторил* ..5 письмом|письмо|письменно|почтой|почту|сообщением|мейлом|мессенджер*|чат
    {send_past}|написал*|продублировал* ..3 то|это|же|все|итог* ..2 письмом|письменно|почтой
    вечером|потом|следом|затем|после ..2 {send_past}
    {send_past} ..3 памятк*|инструкци*|конспект*|резюме|расшифровк*
    следом|вслед|вечером|сразу ..3 письмо|письмом|резюме|итог*|конспект*|протокол*
    письмо|письмом|сообщение ..2 о|об|про ..1 том|этом|то|это|всем
    оставил*|вручил*|передал* ..4 памятк*|конспект*|итог*|протокол*|записк*|инструкци*|резюме
  `,
  uk: `
    {send_past}|написав|написала|написали|продублював|продублювала|продублювали|підтвердив|підтвердила|підтвердили|закріпив|закріпила|закріпили|записав|записала|записали|повторили ..5 листом|лист|письмово|поштою|пошту|повідомленням|мейлом|месенджер*|чат
    слідом|увечері|ввечері|одразу ..3 лист|листом|резюме|підсум*|конспект*|протокол*|нотатк*
    увечері|ввечері|вечором|потім|слідом|відтак|після ..2 {send_past}
    {send_past} ..3 пам'ятк*|інструкці*|конспект*|резюме|розшифровк*
    лист|листом|повідомлення ..2 про|о|об ..1 це|те|все|усе
    залишив|залишила|залишили|лишив|лишила|лишили|вручив|вручила|вручили|передав|передала|передали ..4 пам'ятк*|конспект*|підсум*|протокол*|записк*|інструкці*|резюме
  `,
  en: `
    {send_past}|wrote|put|confirmed|repeated|followed ..6 letter|email|mail|writing|note|notes|message
    letter|email|notes|summary|recap ..3 same|that|the evening|day|afternoon|night
    then|afterwards|later|evening|after ..2 {send_past}
    {send_past} ..3 guide|manual|instructions|checklist|write-up
    wrote ..2 up|down
    {send_past} ..2 the same ..3
    left|handed|gave|posted|dropped|mailed ..5 summary|recap|notes|minutes|write-up|cheat-sheet|one-pager
    summary|notes|minutes|recap|note ..5 went|sent|emailed|mailed|followed|out
  `,
}

/** Tells, rather than sends a thing: the answer to a question that was asked just before, in words of its own. */
export const explains: Meaning = {
  ru: `
    ^ ?уже *ли
    потому|поскольку|причина|причину|виноват|виновата|виновато|виноваты|оказалось|оказался|оказалась|выяснил*|проверил*|нашли|нашел|нашла|починил*|исправил*|заменил*|поменял*
    можно|нельзя|успеет|хватит|будет|будут|стоит|готов|готова|готово|готовы|да|нет|есть
    {we_do}
    сказал|сказала|сказали|пообещал*|обещал*|назвал*|объяснил*|ответил*|рассказал*
  `,
  uk: `
    ^ ?уже|вже *ли
    тому|бо|оскільки|причина|причину|винен|винна|винне|винні|виявилося|виявилось|з'ясувал*|перевірил*|перевірив|знайшли|знайшов|знайшла|полагодил*|виправил*|замінил*|поміняли
    можна|встигне|вистачить|буде|будуть|коштує|готовий|готова|готове|готові|так|ні|немає
    {we_do}
    сказав|сказала|сказали|пообіцяв|пообіцяла|пообіцяли|назвав|назвала|пояснив|пояснила|пояснили|відповів|відповіла|відповіли|розповів|розповіла
  `,
  en: `
    ^ ?already added|changed|moved|removed|swapped|updated|corrected|mended|made|done|took|put|cut|raised|lowered|switched
    because|cause|caused|turned|turns|fault|found|checked|fixed|replaced|repaired|yes|ready|costs
    {we}|it|they|he|she|there is|are|was|were|will|have|has|can|could
    will|won't|we'll|i'll|can't|isn't|aren't|we'd|i'd|we've|we're|i'm|it's|that's
    said|told|promised|explained|answered
  `,
}

/** Cannot wait. */
export const urgent: Meaning = {
  ru: `
    срочно|срочный|срочная|срочное|срочные|экстренно|горит|немедленно
    до|к вечера|обеда|полудня|вечеру|обеду|полудню
    до конца ..1 дня|сегодня
    нужно|нужен|нужна|нужны|ждем|решить ..4 сегодня
  `,
  uk: `
    терміново|термінов*|негайно|нагально|горить
    до вечора|обіду|полудня
    до кінця ..1 дня|сьогодні
    потрібно|потрібен|потрібна|потрібні|чекаємо|вирішити ..4 сьогодні
  `,
  en: `
    urgent|urgently|asap|immediately|emergency
    by|before tonight|noon|midnight|today
    by ..1 end of ..1 day|today
    needs|need|must|have ..5 today|tonight
    right|straight away|now
  `,
  except: {
    ru: `
      не|ничего|без ..1 срочн*|горит|срочно
      #|завтра|понедельник*|вторник*|сред*|четверг*|пятниц*|суббот*|воскресень* до|к вечера|обеда|полудня|вечеру|обеду|полудню
      закончит*|заканчива*|будет|будут|придет|придут|привез* ..4 до|к вечера|обеда|полудня|вечеру|обеду|полудню
    `,
    uk: `
      не|нічого|без ..1 термінов*|терміново|горить|нагально
      #|завтра|понеділ*|вівтор*|серед*|четвер*|п'ятниц*|субот*|неділ* до вечора|обіду|полудня
      закінчит*|закінчу*|буде|будуть|приїд*|прийд*|привез* ..4 до вечора|обіду|полудня
    `,
    en: `
      not|no|nothing|non ..1 urgent|urgently|emergency
      will|we'll|it'll|i'll ..4 by|before ..2 tonight|noon|midnight|today
    `,
  },
}

/** An approach or a solution is shown for the first time. */
export const presents: Meaning = {
  ru: `
    показал|показала|показали ..8 #|два|две|три|четыре|пять|несколько|оба ..1 вариант*|решени*|направлени*|концепци*
    презент* ..3 концепци*|подход*|решени*|стратеги*|дизайн*|проект*|предложени*|идеи|идей|идею|макет*|прототип*
    презентовал*|представил* ..3 концепци*|подход*|решени*|стратеги*|дизайн*|предложени*|идеи|идею|макет*
    показал* ..2 концепци*|подход*|стратеги*|решени*
    показал|показала|показали|показ ..3 эскиз*|вариант*|макет*|проект*|дизайн*|айдентик*
    презентаци* ..2 концепци*|подход*|решени*|стратеги*|проекта|дизайна
    презентуем|презентую|презентовал*
    ^ презентаци* ..3 кампани*|программ*|проект*|бренд*|сайт*|фирстил*|логотип*|упаковк*|айдентик*|прототип*|эскиз*
    презентаци* ..2 всей|всего|нов* ..3 кампани*|программ*|проект*|бренд*|сайт*|стил*|логотип*|упаковк*
    концепци*|подход|подхода|стратеги*|айдентик* ..4 презент*|представл*|представил*|показ*|слайд*|слайды|pdf|пдф
    презентаци* ..4 слайд*
    слайд* ..3 концепци*|подход*|стратеги*|проект*|решени*
  `,
  uk: `
    показав|показала|показали ..8 #|два|дві|три|чотири|п'ять|кілька|обидва ..1 варіант*|рішенн*|напрям*|концепці*
    презент* ..3 концепці*|підхід|підходу|рішення|стратегі*|дизайн*|проєкт*|пропозиці*|ідеї|ідей|ідею|макет*|прототип*
    представив|представила|представили|презентува* ..3 концепці*|підхід|рішення|стратегі*|дизайн*|пропозиці*|ідеї|ідею|макет*
    показав|показала|показали ..2 концепці*|підхід|стратегі*|рішення
    презентаці* ..2 концепці*|підходу|рішення|стратегі*|проєкту|дизайну
    презентуємо|презентую|презентував|презентувала|презентували
    презентаці*|презентув*|презенту* ..3 вивіс*|ескіз*|варіант*|логотип*|фасад*|інтер'єр*|сайт*|планування|колекці*|напрям*|айдентик*|бренд*|кампані*
    показав|показала|показали|показ ..3 ескіз*|варіант*|макет*|проєкт*|дизайн*|айдентик*
    концепці*|підхід|підходу|стратегі*|айдентик* ..4 презент*|представл*|представи*|показ*|слайд*|pdf|пдф
    презентаці* ..4 слайд*
    слайд* ..3 концепці*|підхід*|стратегі*|проєкт*|рішенн*
  `,
  en: `
    showed|shown ..8 #|two|three|four|five|several|both ..1 options|versions|variants|alternatives|layouts|solutions
    present|presented|presenting|presents|pitched ..4 concept|approach|solution|strategy|design|idea|ideas|proposal|redesign|plan
    presentation ..5 concept|concepts|approach|solution|strategy|design|designs|options|idea|ideas|proposal|redesign
    presented|presenting ..1 the|our|a|two|three|both
    concept|approach|solution|strategy|design|proposal presentation
    showed|unveiled ..2 concept|approach|solution|strategy|sketch|sketches|design|designs|mock-up|mock-ups|layout|layouts|options|identity
    concept|concepts|approach|strategy|identity|designs|redesign|proposal ..6 presented|presenting|presentation|shown|unveiled|slides|deck|pdf
    presentation|deck ..4 slides|pages
    present|presented|presenting|presents|pitched|showed ..4 concepts|designs|options|directions|identity
  `,
  except: {
    ru: 'приглаш*|дат*|время|согласова*|после|напомин*|перед|к ..3 презентаци*',
    uk: 'запрош*|дат*|час|погодж*|погоди*|після|нагад*|перед|до ..3 презентаці*',
    en: `
      invitation|invite|invites|date|time|after|before|schedule|reminder|when ..4 presentation|present|presented|presenting
      for ..2 presentation
    `,
  },
}

/** Something failed and reaches the client. */
export const accident: Meaning = {
  ru: 'авария|аварии|аварию|инцидент*|сбой|сбоя|сбое|сбои|упал ..1 сайт|сервер',
  uk: 'аварія|аварії|аварію|інцидент*|збій|збою|збої|впав ..1 сайт|сервер',
  en: 'incident|outage|breakdown|breach|crashed',
}

/** Where things stand in the middle of the work. */
export const reports: Meaning = {
  ru: 'промежуточн*|еженедельн*|ежемесячн* ..1 отчет*|итог*|результат*',
  uk: 'проміжн*|щотижнев*|щомісячн* ..1 звіт*|підсум*|результат*',
  en: 'interim|progress|weekly|monthly|status report|reports|update|results',
}
