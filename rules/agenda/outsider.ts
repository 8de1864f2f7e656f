import type { Agenda, Participant } from '../../core/document/model.ts'
import { sameName } from '../../core/document/names.ts'
import { wordsOf } from '../../core/language/segment.ts'
import { defineRule } from '../../core/rule.ts'

export const agendaOutsider = defineRule({
  id: 'agenda-outsider',
  kinds: ['agenda'],
  severity: 'warning',
  source: 'S0 rule 2',
  summary: {
    ru: 'У каждого с нашей стороны есть роль, причина быть или свой пункт.',
    uk: 'Кожен із нашого боку має роль, причину бути або свій пункт.',
    en: 'Everybody on our side has a role, a reason to be there, or an item.',
  },
  why: {
    ru: 'На встречу берут только тех, без кого не обойтись. Люди, которые не скажут ни слова, смущают клиента и дорого стоят.',
    uk: 'На зустріч беруть лише тих, без кого не обійтися. Люди, які не скажуть ані слова, бентежать клієнта й дорого коштують.',
    en: 'Take only those you cannot do without. People who do not say a word puzzle the client and cost money.',
  },
  messages: {
    idle: {
      ru: '{name}: ни роли, ни своего пункта. Допишите, зачем этот человек на встрече, или не зовите.',
      uk: '{name}: ні ролі, ні свого пункту. Допишіть, навіщо ця людина на зустрічі, або не кличте.',
      en: '{name} has neither a role nor an item. Say what this person is there for, or leave them out.',
    },
  },
  *check({ document }) {
    if (!document.sidesKnown) return
    for (const person of document.participants) {
      if (person.side !== 'ours' || person.role !== '' || leads(person, document) || hasItem(person, document))
        continue
      yield { message: 'idle', at: person.span, values: { name: person.name } }
    }
  },
  examples: { ru: { bad: [], good: [] }, uk: { bad: [], good: [] }, en: { bad: [], good: [] } },
})

const leads = (person: Participant, { facilitator }: Agenda): boolean =>
  facilitator !== undefined && (facilitator.name.includes(person.name) || person.name.includes(facilitator.name))

/** An item of theirs: there is a reason. */
function hasItem(person: Participant, { items }: Agenda): boolean {
  return items.some(item => wordsOf(item.prose.text).some(word => word.capital && sameName(word.norm, person.name)))
}
