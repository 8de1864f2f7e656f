import type { Language } from '../language/language.ts'

/** Words that call one thing of client work by different names: what was «съёмка» in the tasks is «фото» on the agenda. A star stands for any ending. */
export const KINDRED: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  ru: groups(`
    съемк* снять снимаем отсня* фото* кадры
    цена цены цену цене ценой цен стоимость стоит смета смету сметы посчит* подсчит* просчит* рассчит* расчет* обойд* прайс* расцен* тариф*
    текст тексты текста текстов описан* копирайт* слоган* формулиров*
    договора договору договоре договором договоры контракт* подпис* оферт*
    достав* курьер* перевозк* перевозч* логист* отгруз*
    доступ* логин* парол* учетк*
    тест тесты теста тестир* проба пробы пробу испыт*
    макет* эскиз* наброс* прототип* мокап*
    перевод* перевест* англ* немец* локализ*
    права правам лиценз* разрешен* согласия
    оплат* предоплат* аванс*
    график* расписан* календар*
    видео* ролик* фильм*
    анкет* опрос*
  `),
  uk: groups(`
    зйомк* зняти знімаємо відзня* фото* кадри
    ціна ціни ціну ціні цін вартість коштує коштують коштуватиме кошторис* порах* підрах* прорах* розрах* обійд* прайс* розцін* тариф*
    текст тексти тексту текстів опис описи описів копірайт* слоган* формулюв*
    договір договору договором договори контракт* підпис* угода угоду угоди
    достав* кур'єр* перевезен* перевізн* логіст* відвантаж*
    доступ* логін* парол*
    тест тести тесту тестув* проба проби пробу випроб*
    макет* ескіз* начерк* прототип* мокап*
    переклад* перекла* англ* німец* локаліз*
    права правам ліценз* дозвіл дозволи згоди
    оплат* передоплат* аванс*
    графік* розклад* календар*
    відео* ролик* фільм*
    анкет* опитув*
    книг* книж* видан*
  `),
  en: groups(`
    photo* shoot shots pictures images
    price prices priced pricing cost costs quote quotes estimate estimates fee fees tariff
    copy wording description descriptions blurb blurbs
    contract contracts signed signature
    deliver* courier* shipping freight
    access login logins password* credentials
    test tests tested trial trials pilot
    mock-up* mockup* sketch* artwork draft drafts
    translat* bilingual
    licence* license* rights permit permits permission consent consents clearance
    pay pays paid payment payments deposit invoice*
    schedule timetable calendar rota
    video* film* clip*
    survey* questionnaire*
    song songs music recording* track tracks
  `),
}

function groups(lines: string): readonly (readonly string[])[] {
  return lines
    .trim()
    .split('\n')
    .map(line => line.trim().split(' '))
}
