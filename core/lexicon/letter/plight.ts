import type { Meaning } from '../lexicon.ts'

/** What the reader wanted, and what is at stake for him. Source: S3, the empathetic no. */

/** The reader's wish is gone back to. */
export const wished: Meaning = {
  ru: `
    вам ..2 хотелось|хочется
    вы ..2 просили|просите|попросили|спрашивали|спросили|спрашиваете|хотите|хотели|предлагаете|предложили|интересовались|интересуетесь|рассчитываете|рассчитывали|настаиваете|ищете
    ваш* ..1 просьб*|запрос*|предложени*|заявк*|вопрос*|пожелани*|иде*|желани*
    по ..1 поводу|насчет
    спасибо|благодар* за ..1 приглашение|предложение|запрос|обращение|просьбу
    {you} ..2 обратились|обращались|обратилась ..4 просьбой|запросом|вопросом|предложением|заявлением|тем
  `,
  uk: `
    {you} ..2 просили|просите|попросили|питали|запитали|спитали|питаєте|хочете|хотіли|хотілося|хотілось|пропонуєте|запропонували|цікавились|цікавилися|розраховуєте|наполягаєте
    ваш* ..1 прохання|запит*|пропозиц*|заявк*|питання|побажанн*|ідея|ідею|бажання
    з ..1 приводу|щодо
    дякую|дякуємо|спасибі|вдячн* за ..1 запрошення|пропозицію|запит|звернення|прохання
    {you} ..2 звернулися|звернулись|зверталися|звертались ..4 проханням|запитом|питанням|пропозицією|заявою
  `,
  en: `
    you asked|ask|wanted|want|requested|suggested|suggest|proposed|hoped|propose|would|wondered
    your request|question|proposal|suggestion|idea|wish|enquiry|inquiry
    you'd ..1 like|love|want|prefer|rather|asked|hoped|wanted|suggested
    you're|you ?are|were asking|hoping|wanting|proposing|suggesting
  `,
}

/** What is at stake for the reader: told of him before a no, it shows that he is understood. */
export const plight: Meaning = {
  ru: `
    {you} ..6 {stake}
    {stake} ..6 {you}
  `,
  uk: `
    {you} ..6 {stake}
    {stake} ..6 {you}
  `,
  en: `
    {you} ..6 {stake}
  `,
  except: {
    ru: `
      {you} ..1 просили|просите|попросили|спрашивали|спросили|хотите|хотели|заказали|заказывали|прислали|писали|написали|интересовались|предлагаете|предложили ..8
      ваш* просьб*|запрос*|заявк* ..8
    `,
    uk: `
      {you} ..1 просили|просите|попросили|питали|запитали|хочете|хотіли|замовили|надіслали|писали|написали|пропонуєте|запропонували ..8
      ваш* прохання|запит*|заявк* ..8
    `,
    en: `
      you asked|ask|want|wanted|requested|ordered|sent|wrote|suggested|proposed ..8
      your request|order|question ..8
    `,
  },
}
