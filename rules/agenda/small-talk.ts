import { defineRule } from '../../core/rule.ts'

export const agendaSmallTalk = defineRule({
  id: 'agenda-small-talk',
  kinds: ['agenda'],
  severity: 'warning',
  source: 'S0 rule 5',
  summary: {
    ru: 'Разговор ни о чём короток и уместен.',
    uk: 'Розмова ні про що коротка й доречна.',
    en: 'Small talk is short, and in its place.',
  },
  why: {
    ru: 'Две-три минуты болтовни настраивают на одну волну, если встреча неофициальная и людей не больше четырёх. Дольше — клиент ждёт, когда начнётся дело.',
    uk: 'Дві-три хвилини балачки налаштовують на одну хвилю, якщо зустріч неофіційна й людей не більше чотирьох. Довше — клієнт чекає, коли почнеться діло.',
    en: 'Two or three minutes of chatting bring people together, in an informal meeting of up to four. Longer, and the client waits for the matter to begin.',
  },
  options: { minutes: 3, people: 4 },
  messages: {
    long: {
      ru: 'На разговор ни о чём отведено {minutes} мин. Хватит двух-трёх: клиент пришёл по делу.',
      uk: 'На розмову ні про що відведено {minutes} хв. Вистачить двох-трьох: клієнт прийшов у справі.',
      en: 'Small talk takes {minutes} min. Two or three are enough: the client has come for the matter.',
    },
    official: {
      ru: 'На официальной встрече разговору ни о чём не место. Начните сразу с дела.',
      uk: 'На офіційній зустрічі розмові ні про що не місце. Почніть одразу зі справи.',
      en: 'Small talk is out of place in an official meeting. Begin with the matter.',
    },
    crowd: {
      ru: 'Для разговора ни о чём людей многовато: {people}. Начните сразу с дела.',
      uk: 'Для розмови ні про що людей забагато: {people}. Почніть одразу зі справи.',
      en: 'There are too many people for small talk: {people}. Begin with the matter.',
    },
  },
  *check({ document, options }) {
    for (const item of document.items) {
      if (!item.smallTalk) continue
      const people = document.participants.length
      if ((item.minutes ?? 0) > Number(options.minutes))
        yield { message: 'long', at: item.span, values: { minutes: item.minutes! } }
      else if (document.official) yield { message: 'official', at: item.span }
      else if (people > Number(options.people)) yield { message: 'crowd', at: item.span, values: { people } }
    }
  },
  examples: { ru: { bad: [], good: [] }, uk: { bad: [], good: [] }, en: { bad: [], good: [] } },
})
