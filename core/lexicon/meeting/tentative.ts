import { anyOf, opening, whole } from '../../language/spoken.ts'

// Words that promise little: `rules/protocol/vague.ts` asks how they are meant.

/** Words that weigh a fact as often as they hedge a promise. */
export const SOFT = opening({
  ru: 'возможно, может, наверное, наверно, вероятно, видимо, скорее всего, в дальнейшем|будущем',
  uk: 'можливо, може, мабуть, певно, напевно, ймовірно, скоріш|скоріше|найімовірніше за все, найімовірніше, у майбутньому|подальшому',
  en: `
    maybe, perhaps, possibly, probably, presumably, potentially, eventually, hopefully, ideally, should probably
    it would|might be, would be nice|good|great|better, consider, considers, considering, explore, explores
    try|trying|tries|tried to, someone tried to, if necessary|needed|possible
  `,
})

/** A day that is none. */
export const SOON = whole({
  ru: '?как ?можно|чем скоро|скорее|поскорее|побыстрее|быстрее|пораньше|вскоре, в ближайшее время, на днях, при|по первой ?же возможности',
  uk: '?чим|якомога скоріше|швидше|раніше, найшвидше, скоро, незабаром, найближчим часом, цими днями, за|при першої|першій ?ж|же нагоди|можливості',
  en: '?as|pretty|very|quite soon|shortly|quickly, asap, as soon as possible, at the|our|your|his|her|their first|earliest opportunity|convenience',
})

/** A meeting at which it goes on: as good as a day. */
export const TO_A_MEETING = anyOf({
  ru: 'на ..2 {meeting}, до следующ*|ближайш*|общ* ..1 {meeting}',
  uk: 'на ..2 {meeting}, до наступн*|найближч*|загальн* ..1 {meeting}',
  en: "at|in|to|until|during the|our|next|tomorrow's|this|that ..2 {meeting}|plenary|standup|retro",
})

/** "Gwenda will try to …": somebody takes it up, however long the sentence. */
export const UNDERTAKEN = anyOf({
  ru: 'постара*',
  uk: 'постара*, спробу*',
  en: "will|shall|they'll|we'll|he'll|she'll|i'll try",
})

/** «Вернёмся 27 ноября»: put off, and until when. */
export const RETURNS = anyOf({
  ru: 'вернёмся, возвращаемся',
  uk: 'повернемось, повернемося, повертаємось, повертаємося',
  en: 'come back, return, revisit',
})
