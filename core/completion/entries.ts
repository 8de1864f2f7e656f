import type { TouchJournal } from '../document/model.ts'
import { readDocument } from '../document/read.ts'
import type { Prose } from '../markdown/prose.ts'
import { CHANNEL_NAMES } from '../relationship/channel-names.ts'
import { touchLike } from '../relationship/log-touch.ts'
import { templatesOfKind } from '../template/choice.ts'
import { gapFor } from '../template/values.ts'
import { filledFor } from './filled.ts'
import type { Offer, Writing } from './offer.ts'
import { apart, type LinePlace } from './place.ts'

/** In a journal: touches like those of the template, written as this journal writes its own, on today's day. */
export function entryOffers(writing: Writing, journal: TouchJournal, place: LinePlace): Offer[] {
  if (place.word !== '') return []
  const { templates, language, today } = writing
  const [template] = templatesOfKind(templates, 'touches', language)
  if (!template) return []
  const [model] = readDocument('touches.md', filledFor(writing)(template), { language }).documents
  const entries = model?.kind === 'touches' ? model.entries.filter(({ planned }) => !planned) : []
  return entries.flatMap(({ direction, channel, who, what, meaning, benefit }): Offer[] => {
    if (channel === undefined) return []
    const told = { what: bare(what) ?? '', who: bare(who) ?? gapFor('contact.name', language) }
    const gains = { meaning: bare(meaning), benefit: bare(benefit) }
    const touch = touchLike(journal, { date: today, direction, channel, ...told, ...gains })
    const label = `${direction === 'ours' ? '→' : '←'} ${CHANNEL_NAMES[channel][language]}`
    return [{ sort: 'part', label, detail: told.what, text: spaced(touch, place), span: place.span }]
  })
}

/** The template parts its fields by full stops. */
const bare = (prose: Prose | undefined): string | undefined => prose?.text.replace(/\.$/u, '')

/** A list or table goes on right below; a heading stands apart. */
const spaced = (touch: string, place: LinePlace): string => (touch.startsWith('#') ? apart(touch, place) : touch)
