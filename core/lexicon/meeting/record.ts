import type { Meaning } from '../lexicon.ts'

/** The record of a meeting goes to the client. Sources: S2, S3. */

/** The record goes to the client to be confirmed. */
export const sendRecord: Meaning = {
  ru: `
    ^ # ..1 выслан|отправлен|разослан|послан|направлен Aa
    {notes} ..5 {send_past}|{send_future}
    {send_past}|{send_future} ..6 {notes}
    ^ ?и|а|уже {send_past} !задани*
    на|для ..1 подтверждение|подтверждения|согласование|сверку|сверки|утверждение|проверку
    просим|прошу|просит|просил*|попросил*|ждем|жду|ждет|жд* ..3 подтвердить|подтвержден*|замечани*|правк*|поправить|поправки|ответить|возражен*|сверить|отозваться
    {notes} ..6 подтвердил*|подтвержден*|согласован*|одобрил*|принял*|получил*|прочитал*|прочел|прочла|просмотрел*
    подтвердил*|согласовал*|одобрил* ..4 {notes}|верно|правильно|так
    подтвердите|сверьте|поправьте
    {notes}|копию|лист|листа|листок ..5 подписал|подписала|подписали|завизировал*
    {notes} ..4 у клиента|заказчика|вас
    {notes} ..2 у Aa
    если|где ..5 неверно|неправильно|напутали|упустили|забыли|ошиблись|переврали|недослышали
    если ..5 не ..1 так
    все ли ..1 верно
    всё|все|ответ* ..3 верно|правильно
    разослан*|разошлю|разошлем|разошлет|разошлют|рассылаю|рассылаем|разослал*|рассыла*
    получил*|получат|{send_past} ..2 оба|обе|обоим|обеим|сторонам|стороны
    отправлен*|отправил*|выслан*|выслал*|отослан*|отослал*|послал*|направлен*|направил* ..5 клиент*|заказчик*|участник*|подтвержден*|им|ей|ему|всем|сторон*|обеим
    копия|копию|копии|экземпляр* ..3 {send_past}|{send_future}|отдан*|лежит|остал*|клиент*|заказчи*|стороне|сторонам|обеим|участник*
    копия|копию|копии|экземпляр* ..1 Aa
    {send_past}|{send_future} ..3 копию|копии|экземпляр*
    {notes} ..5 в|на ..1 почте
    правок|замечаний|возражений ..3 не|нет
    молчание ..3 согласи*
    подписал*|расписал*|завизировал* ..3 {notes}
    {notes} ..8 подписал*|расписал*|завизировал*
    копия|экземпляр*|{notes} ..2 вернул*|возвращен*
    подпис* ..1 под ..2 {notes}|листом|бумагой
    {notes} ..4 подписан*
    выложен*|выложил*|выложим|выкладыва*|размещен*|разместил* ..3 клиент*|заказчик*|чат|чате|папк*|диск|диске|канал|канале
    подписал*|расписал*|завизировал* ..3 лист|листе|листа|листок|листке|странице|страницу|бумаге|бумагу
    копия|копию|копии|экземпляр* ..3 вручен*|вручил*|получил*|подписан*|подписал*
    просим|просили|прошу|попросили ..1 отметить|черкнуть|сказать|указать ..6 если|где|что
    если ..2 где-то|что-то|где ..2 соврали|напутали|ошиблись|переврали|не
    возражени* ..3 до
    {notes} ..6 в руки|лично|подпис*|вручили|вручён
    распечатали|распечатал|распечатала|распечатано|напечатали|напечатано ..3 {send_past}
    поставил*|оставил* ..2 подпись|закорючку|визу
    просили|попросили|просим|прошу ..2 подписать|расписаться|завизировать
  `,
  uk: `
    {notes}|копію|примірник|аркуш ..5 підписав|підписала|підписали|завізував|завізувала
    ^ # ..1 вислано|надіслано|відправлено|розіслано|скеровано Aa
    {notes} ..5 {send_past}|{send_future}
    {send_past}|{send_future} ..6 {notes}
    ^ ?і|й|а|вже|уже {send_past} !завдан*
    на|для ..1 підтвердження|погодження|звірку|звірки|затвердження|перевірку
    просимо|прошу|просить|просили|просила|просив|попросив|попросила|попросили|чекаємо|чекаю|чекає ..3 підтвердити|підтвердження|зауважен*|правк*|поправити|відповісти|заперечен*|звірити|відгукнутися
    {notes} ..6 підтвердив|підтвердила|підтвердили|підтверджен*|погоджен*|схвалив|схвалила|прийняв|прийняла|отримав|отримала|прочитав|прочитала|переглянув|переглянула
    підтвердив|підтвердила|погодив|погодила|схвалив|схвалила ..4 {notes}|вірно|правильно|так
    підтвердьте|підтвердіть|звірте|поправте
    {notes} ..4 у клієнта|замовника|вас
    {notes} ..2 у|в Aa
    якщо|де ..5 хибно|неправильно|наплутали|проґавили|упустили|пропустили|забули|помилилися|помилились|недочули
    якщо ..5 не ..1 так
    чи ..1 усе|все ..1 вірно|правильно|так
    усе|все|відповід* ..3 вірно|правильно
    розіслан*|розішл*|розсилаю|розсилаємо|розісла*|розсила*
    отримал*|отримають|{send_past}|відісл* ..2 обоє|обидва|обидві|обом|сторонам|сторони
    надіслан*|надісла*|відправлен*|відправив|відправила|відправили|вислан*|висла*|послав|послала|пішов|пішло|пішли ..5 клієнт*|замовник*|учасник*|підтвердж*|їм|їй|йому|всім|усім|сторон*|обом
    копія|копію|копії|примірник* ..3 {send_past}|{send_future}|віддан*|лежить|лишил*|клієнт*|замовни*|стороні|сторонам|обом|учасник*
    копія|копію|копії|примірник* ..1 Aa
    {send_past}|{send_future} ..3 копію|копії|примірник*
    {notes} ..5 на|у|в ..1 пошті
    правок|зауважень|заперечень ..3 не|немає|нема
    на ..1 візування
    мовчання ..3 згод*
    підписав|підписала|підписали|розписав*|розписал*|завізував|завізувала ..3 {notes}
    {notes} ..8 підписав|підписала|розписав*|розписал*|завізував|завізувала
    копія|примірник*|{notes} ..2 повернув*|повернул*|повернут*
    підпис* ..1 під ..2 {notes}|аркушем|папером
    {notes} ..4 підписан*
    підписав*|підписал*|розписав*|розписал*|завізував*|завізувал* ..3 аркуш|аркуші|сторінці|сторінку|папері|папір
    копія|копію|копії|примірник* ..3 вручен*|вручив|вручила|отримав|отримала|підписан*|підписав|підписала
    просимо|просили|прошу|попросили ..1 відзначити|черкнути|сказати|вказати ..6 якщо|де|що
    якщо ..2 десь|щось|де ..2 збрехали|наплутали|помилились|помилилися|перекрутили|не
    заперечен* ..3 до
    {notes} ..6 у|в ..1 руки|особисто
    надруковано|роздруковано|надрукували|роздрукували|роздрукував|роздрукувала ..3 {send_past}
    поставив|поставила|залишив|залишила|лишила ..2 підпис|візу
    просили|попросили|просимо|прошу ..2 підписати|розписатися|завізувати
    {notes} ..4 отримали|отримала|отримав|підписали|підписано|підписала
    {notes} ..3 у|в ..1 клієнт*|замовни*|пошті|пошту
    відішлемо|відішлю|відсилаю|відсилаємо|надішлю|надішлемо|надсилаю ..4 підтверд*|звірити|звірк*|перевір*
    хай|нехай ..1 підтвердить|підтвердять|звірить|звірять|перевірить
    погоджено|підтверджено|затверджено|завізовано ..3 листом|поштою|#
    {notes} ..6 прочитав|прочитала|прочитали|бачив|бачила|бачили|засвідчив|засвідчила|звірив|звірила|глянув|глянула
    засвідчив|засвідчила|завізував|завізувала|підтвердив|підтвердила ..5 пункти|{notes}|листом
    {notes} ..3 буде|будуть|ляже|опиниться ..2 у|в
    кинемо|кину|кинув|кинула|викладемо|викладено|виклали ..2 в|у|до ..1 чат|чаті|канал|групу|теку|диск
    полетів|полетіла|полетіло|полетіли|полетить|поїхав|поїхало ..3
    роздруківк*|паперов* ..4 віддал*|передал*|вручил*|вручено
    розсилка ,
    кому ,
    скерован*|скеровано|скеруємо|скерую ..3
    {notes} ..4 скерован*|скеровано|скеруємо|оприлюдн*|викладено|виклали|розміщено
    чекаємо|чекаю|чекатимемо ..4 плюсик|плюс|добро|ок|підтверд*|правильно|візу|погоджен*
    плюсик|плюс ..2 під
    прохання ..4 підтвердити|звірити|перевірити|відгукнутися
    хто ..2 помітить|побачить ..2 помилку|неточність
    виправлення|зауваження|правки|уточнення ..3 до|чекаємо|приймаємо|надсилайте|пишіть
    якщо ..4 не ..1 так|заперечите|відпишете|відповісте ..3 вважаємо|вважатимемо
    вважаємо|вважатимемо|вважатиму ..2 погоджен*|прийнят*|підтвердж*|узгоджен*
  `,
  en: `
    {notes}|copy|sheet ..4 signed|initialled|countersigned
    signed|initialled|countersigned ..2 page|sheet|paper|pages|sheets
    ^ # ..2 sent|emailed|mailed|circulated to Aa
    ^ {send_past}
    {notes} ..5 confirmed|approved|accepted|corrected|reviewed
    get|gets|getting|got|pass|passing|run|drop|dropping|ping|pinging ..2 {notes} ..2 to|over|out|across|round
    confirmed|sent|mailed|emailed ..1 back|straight|on to her|him|them|client ..4
    post|posts|mail|mails|email|emails|drop|drops|pass|passes|run|runs it|this|these|them ..2 to Aa
    come|comes|get|gets|back ..2 with ..2 corrections|changes|comments|edits
    for|to ..2 confirmation|correction|corrections|sign-off|approval
    for ..2 correct|review
    to ..2 confirm|correct|review $
    to ..2 confirm|correct|review ,
    to ..1 confirm|correct|review ..2 it|them|this|these|everything|that|{notes}
    asked|asks|ask|please|kindly ..2 to ..1 confirm|correct|check
    please ..2 confirm|correct|check|shout|reply|tell
    confirm* ..4 correct|accurate|notes|minutes|summary|record
    copy|copies ..3 to|sent|of
    goes|go to Aa
    typed ..3 mailed|sent|emailed
    given|handed|left ..1 {notes}
    for ..1 her|his|their remarks|comments|corrections|check
    for ..1 a check
    both|all|everybody|everyone ..1 have|has ..1 received|got|had
    for ..1 checking|correcting|proofreading|reading
    had|has|have {notes} ..2 since
    Aa gets|receives {notes} ..4
    lets|let me|us ..1 know ..3 off|wrong|missing|amiss|changes|corrections|mistakes|misheard
    if|where|whatever ..5 wrong|missed|misunderstood|forgot|forgotten|amiss|misheard
    corrects|correct ..2 whatever|anything|what
    objections|corrections|comments|changes ..4 by|within|until|before
    cc
    with ..2 client|customer ..3 confirm*
    if ..3 hear nothing
    silence ..3 agreement|consent
    copies ..2 exchanged|swapped|signed|initialled|countersigned
    signed ..2 copy|copies
    signed ..1 by ..1 both|all|client
    copy|copies ..3 is|are|lies|sits|waits|pinned ..3 inbox|with|desk
    wrote|writes|written ..1 back ..6
    shout|say|tell|holler ..2 if ..2 misheard|wrong|got|missed|anything
    {notes} ..6 {mailing}
    {notes} ..6 goes|go|going|went|passed ..2 to|out|off|round|over|by
    {mailing} ..5 {notes}
    goes|go|going|went|passed ..1 out|round|over ..3 {notes}
    distribution ..2
    {record} ..4 posted|delivered|handed|furnished|dropped|uploaded|distributed|initialled|received|typed ..6
    {record} ..1 out|off to
    {notes} ..3 confirmed|agreed|signed|approved|read ..1 by|with ..2 client|customer|both|her|him|them
    confirmed|approved|agreed|countersigned|initialled ..1 by ..1 the|our client|customer
    client|customer|they|she|he ..2 has|have|had|gets|get|got|received|receives|read ..2 {record}
    were|was|been|are|is ..1 given|handed|sent|mailed|emailed|passed|dropped ..3 note|notes|copy|sheet|minutes|record|summary|draft|to ..4
    to|on|for ..1 take home
    {send_past}|{send_future}|posted|dropping|drop|drops|forwarding|given|gave|gives|handed|delivered ..4 to ..4 for ..1
    shout|holler|speak|say|ring|tell|reply|write|call ..3 if|up|by|before ..4 wrong|amiss|otherwise|objections|off|misheard|missed|different|corrections|up|now|before|monday
    shout|speak ..1 up|if
    will|to ring|shout|call|say|write|reply ..1 if|should ..4
    if|should ..1 anything ..4 amiss|wrong|missing|off|not
    else|otherwise ..2 this|it ..2 is|stands ..3 stands
    this is how it stands
    treat|take|regard|consider ..2 minutes|this|these|record|notes ..2 as ..1 agreed|accepted|final|binding
    unless ..1 we|i ..1 hear otherwise
    unless ..2 object|objects|objections|correct|corrected
    no|any objections|corrections ..3 by|until|before|within
    corrections|remarks|comments|additions|changes|edits|objections ..3 welcome|by|until|before|to|included|in|please
    recorded ..2 it|everything|this ..1 correctly|right|properly
    wrote|written|got|noted|recorded|typed ..2 down ..1 , ..6
    sent|mailed|emailed|posted|typed|copied|cc'd|forwarded|texted|dropped|whatsapped ..3 to ..1 Aa
    off|out to Aa|everyone|everybody|all|both
    read ..2 lines ..2 on ..1 the spot
    initialled|countersigned
    printed|print ..3 handed|given|passed|left|signed
    put|puts|set ..1 her|his|their|a signature|initials|name
    asked|ask ..3 to sign|initial|countersign
    for ..1 countersignature|blessing|okay|ok|sign-off|approval|confirmation|correction|corrections|remarks|comments|review|approbation|final ..1
    mailed|emailed|sent|posted|forwarded ..4 same|this|that|following|next|on ..1 evening|day|night|afternoon|arvo|morning|#|monday|tuesday|wednesday|thursday|friday
    typed ..1 up ..5 mailed|sent|emailed|posted|circulated|forwarded
    was|were|is|are ..1 typed ..1 up
    a|one copy|copies|print ..3 mailed|sent|emailed|posted|went|goes|given|handed
    {notes} ..4 to Aa ..3 on|by|the|for
    has|have|gets|get ..1 till|until|to ..4 object|correct|comment|complain|shout|say|reply
    till|until|by ..3 to ..1 object|correct|comment
  `,
  except: {
    ru: `
      не|еще ..1 отправ*|послан*|выслан*|разослан*
      еще|осталось|предстоит ..2 отправить|разослать|переслать|выслать $
      возражений ..1 против ..4
      счет*|макет*|смет*|договор|образц*|эскиз*|фото*|логотип*|каталог*|прайс*|ссылк*|материал*|чертеж* ..3 {send_past}|{send_future}
      {send_past}|{send_future} ..3 счет*|макет*|смет*|договор|образц*|эскиз*|фото*|логотип*|доступ*|коммерческ*|каталог*|прайс*|ссылк*|материал*|чертеж*
    `,
    uk: `
      ще|лишилося|лишилось|належить ..2 надіслати|розіслати|переслати|відправити $
      заперечень ..1 проти ..4
      не|ще ..1 надісл*|відправ*|вислан*|розіслан*
      рахун*|макет*|кошторис*|договір|зразк*|ескіз*|фото*|логотип*|каталог*|прайс*|посилан*|матеріал*|кресленн* ..3 {send_past}|{send_future}
      {send_past}|{send_future} ..3 рахун*|макет*|кошторис*|договір|зразк*|ескіз*|фото*|логотип*|доступ*|комерційн*|каталог*|прайс*|посилан*|матеріал*|кресленн*
      кошторис|угоду|договір|зразки|порядок|запрошення|тканина|паспорт*|скан* ..4 {send_past}|{send_future}
      {send_past}|{send_future} ..3 запрошення|порядок|тканин*|скан*
      хто ..2 надішле|відправить
      назовні не
      внутрішній документ
    `,
    en: `
      ^ went up|down|inside|outside|around|round|through|back|onto|into|there
      not ..2 sent|circulated|shared|go
      still|yet to ..2 sent|mailed|emailed|circulated|shared|send $
      {send_past}|{send_future} ..3 invoice|quote|samples|drawings|photos|link|logo|contract|draft|price|prices|catalogue|layout|proof|estimate
      please confirm ..1 the ..1 delivery|date|price|address|number|order
      confirm that ..1 someone's|somebody's|he's|she's|they're|someone|somebody|everyone|everybody|he|she|they|his|her|their|our|there's|there
      confirm if|whether|who|when|how|where
      last|previous minutes ..2 approved|read|confirmed
      {goods} ..4 was|were|is|are|has|have ..2 sent|mailed|emailed|forwarded|posted|given|handed|shared ..3 to|with Aa
      {notes} ..3 archive|archived|shelf|folder|drawer
      off to|on ..1 the
      internal|internally|own slack|team|channel|studio
      invoice|quote|agenda|invitation|form|offer|order|plan|tender ..6 {mailing}
    `,
  },
}

/** Something goes from one to another. */
export const sends: Meaning = {
  ru: `
    {send_past}|{send_future}|получил*
    прочел|прочла|прочли|прочитал*|подтвердил*|завизировал*|подписал*
    ответил* ..3 так|верно|да|ок|согласн*|правильно
    на ..1 подпись|визу|утверждение|стол|столе
    кладу|кладем|положу|положил*|несу|отнесу|отнес|отнесла|вручу|вручил* ..1 это|лист*|{notes}
  `,
  uk: `
    {send_past}|{send_future}|отримав*|отримал*
    прочитав|прочитала|прочитали|підтвердив|підтвердила|завізував|завізувала|підписав|підписала
    відповів|відповіла|відповіли ..3 так|вірно|ок|згод*|правильно|добре
    на ..1 підпис|візу|затвердження|стіл|столі
    кладу|кладемо|покладу|поклав|поклала|несу|віднесу|віддам|вручу|вручив|вручила ..1 це|аркуш*|{notes}
  `,
  en: `
    {send_past}|{send_future}|mailed|emailed|emailing|posted|texted|given|received|forwarding
    read ..1 it|this|them|through
    answered|replied|wrote ..3 correct|fine|yes|ok|okay|agreed|right|good
    for ..1 signature|initials|signing|initialling
    put|puts|leave|leaves|lay|lays|drop|drops ..1 this|it|them ..3 desk|table
    on ..2 desk|table ..2
  `,
  except: {
    ru: `
      {goods} ..2 {send_past}|{send_future}|получил*
      {send_past}|{send_future}|получил* ..4 {goods}
    `,
    uk: `
      {goods} ..2 {send_past}|{send_future}|отримав*|отримал*
      {send_past}|{send_future}|отримав*|отримал* ..4 {goods}
    `,
    en: `
      {goods} ..2 {send_past}|mailed|emailed|posted|given|received
      go|goes|going|went out|off|away $
      go|goes|going|went up|down|live|ahead|wrong|well|with|for|through|on|by|back|in|into
      {send_past}|{send_future}|mailed|emailed|posted|texted|given|received|forwarding ..4 {goods}
    `,
  },
}

/** The next meeting is named. */
export const nextMeeting: Meaning = {
  ru: `
    следующ* ..2 {meeting}|раз
    встречаемся|созваниваемся|увидимся|встретимся|созвонимся|собираемся|видимся|сверяемся|созвон|встреча
    снова|опять|дальше ..3 {meeting}|встречаемся|созваниваемся
  `,
  uk: `
    наступн* ..2 {meeting}|раз*
    зустрічаємось|зустрічаємося|зідзвонюємось|зідзвонюємося|зідзвонимось|зідзвонимося|побачимось|побачимося|зустрінемось|зустрінемося|збираємось|збираємося|бачимось|бачимося|звіряємось|звіряємося|зустріч
    знову|далі ..3 {meeting}
    знову|далі|потім|разом ..4 сходимось|сходимося|дивимось|дивимося|збираємось|збираємося|сідаємо|перевіряємо
    сходимось|сходимося|дивимось|дивимося|збираємось|сідаємо ..2 знову|далі|разом
    контрольн*|повторн*|подальш* ..1 {meeting}|дзвінок
    зідзвін|дзвінок|нарада|показ ..3 понеділок|вівторок|середу|четвер|п'ятницю|#
    наступн*|чергов*|повторн*|найближч*|друг*|контрольн* ..2 {meeting}|дзвінок|дата|раунд|сесія|прийом|консультація|збори|планірка
    продовжимо|продовжуємо|повертаємось|повертаємося|повернемось|повернемося ..3 #|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня|понеділок|вівторок|середу|четвер|п'ятницю
    зустрітися|зустрітись|зідзвонитися|зідзвонитись|побачитися|побачитись|зібратися|зібратись ..4 #|понеділок|вівторок|середу|четвер|п'ятницю
    у календар*|календарі|календарях ..2 стоїть|внесено|поставили
    домовилися|домовились|умовились|умовилися ..1 зустрітися|зустрітись|зідзвонитися|зідзвонитись|побачитися
  `,
  en: `
    next ..2 {meeting}|time|review|checkpoint|step
    we ..2 meet|speak|talk|call|reconvene ..2 again|on|next
    see ..1 each other
    meet|speak|talk again
    follow-up
    reconvene*
  `,
}
