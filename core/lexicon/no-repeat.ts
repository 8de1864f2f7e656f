import type { Meaning } from './lexicon.ts'

/** The promise that it will not happen again, with or without a measure. */
export const noRepeat: Meaning = {
  ru: `
    больше|впредь|вновь|снова ..6 не ..1 повтор*|случ*|произойд*|допуст*|допуска*|столкн*|увид*|возник*|услыш*
    второй раз ..4 не ..1 повтор*|случ*|произойд*|допуст*|будет|столкн*
    больше|впредь ..3 {mishap} ..2 не ..1 будет
    {mishap} ..2 больше|впредь ..2 не ..1 будет
    больше ..1 так|такого|этого|подобного ..2 не ..1 будет
    такого|этого|подобного ..2 больше ..1 не ..1 будет
    не ..2 повторится|повторятся|повторим|повторю|допустим|допущу
    никогда ..3 не ..2 повтор*|случ*|произойд*|допуст*|возник*
    исключ* ..2 повторени*
    повторени* ..2 исключ*
    повторени* ..2 не ..1 будет
    был|была|было|это ..2 последний|последняя|единственный|единственная раз|ошибка|сбой|задержка|накладка|случай|промах
    больше ..1 ни ..1 раза|разу|одной|одного
    больше ..1 никаких ..1 сбоев|задержек|накладок|ошибок|опозданий|срывов
    первый ..1 и последний
    такого|такое|подобн*|таким|это ..4 не ..2 повтор*|случ*|произойд*|допуст*|столкн*
    в последний раз
  `,
  uk: `
    більше|надалі|знову|вдруге|удруге ..6 не ..1 повтор*|стан*|трапит*|допуст*|допуска*|побач*|виникн*|почує*|зіткн*
    більше|надалі ..4 такого|таке|цього|подібн*|збоїв|затримок|накладок|помилок|запізнень|зривів|сюрпризів|простоїв ..2 не ..1 буде
    такого|таке|цього|подібн* ..2 більше|надалі ..2 не ..1 буде
    не ..2 повториться|повторяться|повторимо|повторю|допустимо|допущу
    ніколи ..3 не ..2 повтор*|станеться|трапит*|допуст*|виникн*
    виключ* ..2 повторенн*
    повторенн* ..2 виключ*
    повторенн* ..2 не ..1 буде
    був|була|було|це ..2 останній|остання|єдиний|єдина раз|помилка|збій|затримка|накладка|випадок
    більше ..1 жодн*|ніяких ..1 разу|збоїв|затримок|накладок|помилок|запізнень|зривів
    перший ..1 і|й|та останній
    такого|таке|подібн*|таким|це ..5 не ..2 повтор*|станеться|трапит*|допуст*
    востаннє
    ніколи ..2 не ..2 зіткн*|побач*|почує*
    більше|надалі ..3 жодн* ..2 сирен*|збо*|затрим*|наклад*|помилк*|скарг*|запізнен*|сюрприз*
  `,
  en: `
    won't|not|never|nothing ..8 happen|occur|repeated ..2 again|second|twice
    won't|not|never|nothing ..5 recur
    won't|not|never ..2 be repeated
    try|endeavour|strive|best|utmost ..4 avoid|prevent|stop ..5 again|future
    won't|not|never ..2 be ..1 a ..1 repeat|recurrence|second
    won't|not|never ..2 let|allow ..4 happen|occur|mistake|slip
    won't|not|never ..3 happen|occur ..3 future
    never ..2 happen|happens|occur|repeat
    no ..1 repeat|recurrence|repetition ..2 of
    first and ..1 last ..1 time
    nothing ..3 like|kind|sort ..6 happen|occur|recur
    never|won't ..8 again
    will|shall not|never ..8 again
    last|only time ..4 happen|happens
    nothing ..2 like|of ..3 again|recur
  `,
  except: {
    ru: `
      чтобы ..6 не
      если ..6 не
      это ..2 не ..1 будет
    `,
    uk: `
      щоб ..6 не
      якщо ..6 не
    `,
    en: `
      so ..3 that
      so ..1 that ..6 not|never|won't|doesn't|cannot|can't ..4 again
      not|never|won't ..8 again ..1 before|until|without|unless
      not|never|won't ..2 be ..1 contacted|asked|charged|billed|reminded|needed|able|possible ..3 again
      if ..6 not|never|won't
      until ..4 again
      try|speak|talk|meet|write|apply|ask|check|ring|call ..4 again
      see|seeing you|each|him|her|them ..4 again
      thank*|thanks ..4 again
      never|not|won't ..3 need|have ..4 again
    `,
  },
}
