import type { Meaning } from './lexicon.ts'

/** The record of a meeting goes to the client. Sources: S2, S3. */

/** The record goes to the client to be confirmed. */
export const sendRecord: Meaning = {
  ru: `
    {notes} ..5 {send_past}|{send_future}
    {send_past}|{send_future} ..6 {notes}
    ^ ?и|а|уже {send_past} !задани*
    на|для ..1 подтверждение|подтверждения|согласование|сверку|сверки|утверждение|проверку
    просим|прошу|просит|попросил*|ждем|жду|ждет|жд* ..3 подтвердить|подтвержден*|замечани*|правк*|поправить|поправки|ответить|возражен*|сверить|отозваться
    {notes} ..6 подтвердил*|подтвержден*|согласован*|одобрил*|принял*|получил*|прочитал*|прочел|прочла|просмотрел*
    подтвердил*|согласовал*|одобрил* ..4 {notes}|верно|правильно|так
    подтвердите|сверьте|поправьте
    {notes} ..4 у клиента|заказчика|вас
    все ли ..1 верно
    всё|все|ответ* ..3 верно|правильно
    разослан*|разошлю|разошлем|разошлет|разошлют|рассылаю|рассылаем|разослал*|рассыла*
    отправлен*|отправил*|выслан*|выслал*|отослан*|отослал*|послал*|направлен*|направил* ..5 клиент*|заказчик*|участник*|подтвержден*|им|ей|ему|всем|сторон*|обеим
    копия|копию|копии|экземпляр*
    {notes} ..5 в|на ..1 почте
    правок|замечаний|возражений ..3 не|нет
    молчание ..3 согласи*
    возражени* ..3 до
  `,
  uk: `
    {notes} ..5 {send_past}|{send_future}
    {send_past}|{send_future} ..6 {notes}
    ^ ?і|й|а|вже|уже {send_past} !завдан*
    на|для ..1 підтвердження|погодження|звірку|звірки|затвердження|перевірку
    просимо|прошу|просить|попросив|попросила|попросили|чекаємо|чекаю|чекає ..3 підтвердити|підтвердження|зауважен*|правк*|поправити|відповісти|заперечен*|звірити|відгукнутися
    {notes} ..6 підтвердив|підтвердила|підтвердили|підтверджен*|погоджен*|схвалив|схвалила|прийняв|прийняла|отримав|отримала|прочитав|прочитала|переглянув|переглянула
    підтвердив|підтвердила|погодив|погодила|схвалив|схвалила ..4 {notes}|вірно|правильно|так
    підтвердьте|підтвердіть|звірте|поправте
    {notes} ..4 у клієнта|замовника|вас
    чи ..1 усе|все ..1 вірно|правильно|так
    усе|все|відповід* ..3 вірно|правильно
    розіслан*|розішл*|розсилаю|розсилаємо|розісла*|розсила*
    надіслан*|надісла*|відправлен*|відправив|відправила|відправили|вислан*|висла*|послав|послала|пішов|пішло|пішли ..5 клієнт*|замовник*|учасник*|підтвердж*|їм|їй|йому|всім|усім|сторон*|обом
    копія|копію|копії|примірник*
    {notes} ..5 на|у|в ..1 пошті
    правок|зауважень|заперечень ..3 не|немає|нема
    на ..1 візування
    мовчання ..3 згод*
    заперечен* ..3 до
  `,
  en: `
    {notes} ..6 {send_past}|{send_future}
    {send_past}|{send_future}|sending ..5 {notes}
    ^ {send_past}
    {notes} ..5 confirmed|approved|accepted|corrected|reviewed
    for|to ..2 confirmation|confirm|correction|corrections|sign-off|approval|correct|review
    asked|asks|ask|please|kindly ..2 to ..1 confirm|correct|check
    please ..2 confirm|correct|check|shout|reply|tell
    confirm* ..4 correct|accurate|notes|minutes|summary|record
    copy|copies ..3 to|sent|of
    goes|go to Aa
    typed ..3 mailed|sent|emailed
    given|handed|left ..1 {notes}
    for ..1 her|his|their remarks|comments|corrections|check
    for ..1 a check
    objections|corrections|comments|changes ..4 by|within|until|before
    cc
    with ..2 client|customer ..3 confirm*
    if ..3 hear nothing
    silence ..3 agreement|consent
  `,
  except: {
    ru: `
      не|еще ..1 отправ*|послан*|выслан*|разослан*
      счет*|макет*|смет*|договор|образц*|эскиз*|фото*|логотип*|каталог*|прайс*|ссылк*|материал*|чертеж* ..3 {send_past}|{send_future}
      {send_past}|{send_future} ..3 счет*|макет*|смет*|договор|образц*|эскиз*|фото*|логотип*|доступ*|коммерческ*|каталог*|прайс*|ссылк*|материал*|чертеж*
    `,
    uk: `
      не|ще ..1 надісл*|відправ*|вислан*|розіслан*
      рахун*|макет*|кошторис*|договір|зразк*|ескіз*|фото*|логотип*|каталог*|прайс*|посилан*|матеріал*|кресленн* ..3 {send_past}|{send_future}
      {send_past}|{send_future} ..3 рахун*|макет*|кошторис*|договір|зразк*|ескіз*|фото*|логотип*|доступ*|комерційн*|каталог*|прайс*|посилан*|матеріал*|кресленн*
    `,
    en: `
      not ..2 sent|circulated|shared|go
      {send_past}|{send_future} ..3 invoice|quote|samples|drawings|photos|link|logo|contract|draft|price|prices|catalogue|layout|proof|estimate
    `,
  },
}

/** Something goes from one to another. */
export const sends: Meaning = {
  ru: `{send_past}|{send_future}|получил*`,
  uk: `{send_past}|{send_future}|отримав*|отримал*`,
  en: `{send_past}|{send_future}|mailed|emailed|emailing|posted|texted|given|received|forwarding`,
}
