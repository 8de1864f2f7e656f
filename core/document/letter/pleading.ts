import { anyOf, spoken, whole } from '../../language/spoken.ts'
import type { Letter, Sentence } from '../model.ts'
import { does } from '../sentences.ts'

/**
 * Pardon is asked, it may be: forgiveness is spoken of in whatever way, we say how we feel about our own deed, or we own it in plain words and are sorry
 * for what came of it.
 */
export const mayPlead = ({ body }: Letter, owned: boolean): boolean => {
  const own = body.filter(s => !s.prose.text.includes('?') && !does(s, 'servile') && !does(s, 'thanks'))
  return (
    own.some(s => FORGIVENESS.test(s.prose.text) || isAshamed(s) || (!owned && SYMPATHY.test(s.prose.text))) ||
    (own.some(s => OURS.test(s.prose.text)) && own.some(s => does(s, 'regret') && FELT.test(s.prose.text)))
  )
}

const FORGIVENESS = anyOf({
  ru: 'прощени*, простить, простите нас|меня|за|нам, извинени*, винюсь, винимся, повинил*, повинную, с повинной, покаян*, виноват|виновата|виноваты ..1 перед',
  uk: 'пробачення, пробачити, пробачте нас|мене|за|нам, вибаченн*, вибачити, перепрошен*, перепросити, каюся, завинил*, завинив, прощення, простити, винен|винна|винні ..1 перед',
  en: 'forgive !me ?for ?taking|asking|writing, forgiveness, pardon, apology, apologies, sorry ..1 about|for ..1 this|that|it|our|my|the, ashamed, mortified, hang our|my head|heads, no words, make|made|making my|our peace, remorse, contrite, guilty',
})

/** "That is a sad thing for an opening night": said of what nobody owns, it may be another's deed that is regretted. */
const SYMPATHY = anyOf({
  ru: 'досадно, обидно, жаль, жалко, печально, грустно, сочувству*, сожале*, понимаем|понимаю ..2 каково|как|чего|что',
  uk: 'прикро, шкода, жаль, сумно, співчува*, шкоду*, розуміємо|розумію ..2 як|чого|що',
  en: 'sad, pity, shame, hard luck|on you, feel for|with, sympathy, sympathise, sympathize, regret*, sorry, unlucky, unfortunate, a blow, wretched',
})

/** «Мне за всех очень совестно», "I feel dreadful about it". */
const isAshamed = ({ prose: { text } }: Sentence): boolean =>
  (FEELING.test(text) && !WILLING.test(text)) || NOTHING_BUT_SHAME.test(text)

/** «Соромно.»: a sentence that says nothing else. */
const NOTHING_BUT_SHAME = whole({
  ru: '?нам|мне ?очень|ужасно|до ?слёз стыдно|совестно|неловко|неудобно',
  uk: '?нам|мені ?дуже|страшенно|до ?сліз соромно|совісно|ніяково|незручно',
  en: "?i'm|we're ?deeply|truly ashamed|mortified, ?to our|my ?great shame",
})

const FEELING = spoken`(?:^|[\s«(])(?:${{ ru: 'мне, нам', uk: 'мені, нам', en: '—' }})\s(?:\S+\s){0,4}?(?:${{
  ru: 'совестно, стыдно, неловко, неудобно, неприятно, тяжело, горько, больно, грустно, досадно, обидно, жаль, жалко, скверно, тошно, паршиво, плохо, худо',
  uk: 'соромно, ніяково, незручно, неприємно, важко, гірко, боляче, сумно, прикро, шкода, кепсько, зле, недобре, тяжко',
  en: '—',
}})(?!\p{L})|${{
  ru: 'краснею, краснеем, стыжусь, стыдимся, сгораю ..2 стыда, сгораем ..2 стыда, не нахожу|находим себе места',
  uk: 'червонію, червоніємо, соромлюся, соромимося, горю ..2 сорому, згоряю ..2 сорому, не знаходжу|знаходимо собі місця',
  en: "i|we feel ..2 dreadful|terrible|awful|bad|wretched|sick|ashamed|rotten|deeply|guilty|embarrassed|horrible|miserable|this|it, i|we ..1 am|are ..2 ashamed|mortified|embarrassed|appalled|dismayed|humbled, i'm|we're ..2 ashamed|mortified|embarrassed|appalled|dismayed|humbled, i|we blush|cringe, it|this shames|grieves|pains|troubles|hurts me|us, to our|my shame",
}}(?!\p{L})`

/** «Нам тяжело обещать». */
const WILLING = spoken`(?:${{
  ru: 'тяжело, неудобно, неловко, трудно, жаль, жалко',
  uk: 'важко, незручно, ніяково, шкода, тяжко',
  en: '—',
}})\s(?:${{ ru: 'вас', uk: 'вас', en: '—' }}\s)?${{
  ru: 'обещать, сказать, судить, терять, прощаться, отказывать, просить, отнимать, беспокоить',
  uk: 'обіцяти, сказати, судити, втрачати, прощатися, відмовляти, просити, забирати, турбувати',
  en: '—',
}}`

/** Owned in plain words. */
const OURS = anyOf({
  ru: 'вина|ошибка|промах|недосмотр|упущение|просчёт ..3 наша|наш|моя|мой|на нас|мне|нашей, наша|наш|моя|мой ..2 вина|ошибка|промах|недосмотр|упущение|просчёт, по нашей|моей вине, виноват*|винов* ..1 мы|я|наш*, мы|я ..2 виноват*',
  uk: 'вина|провина|помилка|промах|недогляд|прорахунок ..3 наша|наш|моя|мій|на нас|мені|нашого|нашої, наша|наш|моя|мій ..2 вина|провина|помилка|промах|недогляд|прорахунок, з нашої|моєї вини, винн*|винен ..1 ми|я|наш*, ми|я ..2 винн*|винен',
  en: 'fault|mistake|error|oversight|blunder|slip|doing ..2 ours|mine, our|my ..2 fault|mistake|error|oversight|blunder|slip|doing, on us|me, to blame',
})

/** Who regrets: we do, and not only the reader has to. */
const FELT = anyOf({
  ru: 'мне, нам, сожалею, сожалеем, жаль, сожалением',
  uk: 'мені, нам, шкодую, шкодуємо, шкода, прикро, жалем',
  en: "i|we|i'm|we're|i am|we ..4 regret|sorry|sad|saddened|sympathise|sympathize, regret",
})
