import { cased, every, spoken, type Words } from '../../language/spoken.ts'
import { WE_DO } from '../../lexicon/word-lists.ts'
import { type Prose, slice } from '../../markdown/prose.ts'
import { trimmedProse } from '../sections.ts'
import { DOES, GAINS, OF_CLIENT, OURS, TURNS } from './gains.ts'

/** What a touch was for, and what the client has of it. */
interface Told {
  readonly meaning: Prose | undefined
  readonly benefit: Prose | undefined
}

/**
 * The same where no label says so but the sentences do: «…, чтобы закрепить объём; теперь Ольга может печатать», «Нам это дало день, Роману – покой».
 * A purpose with the client for its subject is his.
 *
 * @param told what happened, line by line
 */
export function toldIn(told: readonly Prose[]): Told {
  let meaning: Prose | undefined
  let benefit: Prose | undefined
  // What we do or did, told with a "we" of its own behind what happened: for us, if it closes with what the client has of it.
  let ours: Prose | undefined
  for (const [i, prose] of told.entries()) {
    const cells = cellsOf(prose)
    if (cells) return cells
    const clauses = clausesOf(prose)
    for (const [at, clause] of clauses.entries()) {
      const whose = at > 0 ? WHOSE.exec(clause.text) : null
      if (whose?.[1]) meaning ??= clauses[at - 1]
      else if (whose) benefit ??= clauses[at - 1]
      if (whose) continue
      const { text } = clause
      const purpose = PURPOSE.exec(text)?.[0]
      const isFirst = at === 0 && i === 0
      const turned = (meaning ?? ours) && TURNS.test(text)
      if (purpose && !OF_CLIENT.test(text.slice(purpose.length))) meaning ??= clause
      else if (FOR_US.test(text) || (!isFirst && AIM.test(text))) meaning ??= clause
      else if (purpose || (!isFirst && (turned || (meaning && DOES.test(text)) || GAINS.test(text)))) benefit ??= clause
      else if (AIM.test(text) || OURS.test(text)) ours ??= clause
    }
  }
  return { meaning: meaning ?? (benefit && ours), benefit }
}

/** «… | уточнили породу | не переделывать | не ехать второй раз»: behind what happened the last two cells of a line. */
function cellsOf(prose: Prose): Told | undefined {
  const starts = [...prose.text.matchAll(/\|/gu)].map(({ index }) => index)
  if (starts.length < 2) return undefined
  const [from, to] = [starts.at(-2)!, starts.at(-1)!]
  const [meaning, benefit] = [slice(prose, from + 1, to), slice(prose, to + 1, prose.text.length)].map(trimmedProse)
  const tells = [meaning!, benefit!].every(({ text }) => /\p{L}{2}/u.test(text))
  return tells ? { meaning, benefit } : undefined
}

/** The clauses of a line, parted by marks or by what joins a purpose. */
function clausesOf(what: Prose): Prose[] {
  const starts = [...what.text.matchAll(BREAK)].map(({ index, 0: mark }) => index + mark.length)
  return [0, ...starts].map((start, i) => trimmedProse(slice(what, start, starts[i] ?? what.text.length)))
}

const BREAK = every(
  cased`[,;.!?—–(]\s+(?=\p{L})|\s\((?=\p{L})|\s(?=${{
    ru: 'а|и он|она|они|ему|ей|им',
    uk: 'а|і|й|та він|вона|вони|йому|їй|їм',
    en: 'so that, in order to, so as to, and|so|while he|she|they',
  }}\s)`,
)

/** «закрепили объём (это нам), цена до мая (ему)». */
const WHOSE = spoken`^(?:${{ ru: 'это, плюс', uk: 'це, плюс', en: "that's, that is, this is, good" }}\s)?(?:(${{
  ru: 'нам, для нас, наше',
  uk: 'нам, для нас, наше',
  en: 'us, for us, ours',
}})|${{ ru: 'ему, ей, им, для него|неё|них, его, её', uk: 'йому, їй, їм, для нього|неї|них, його, її', en: 'him, her, them, for him|her|them, his, hers, theirs' }})\P{L}*$`

const PURPOSE = spoken`^(?:${{ ru: 'и, а', uk: 'і, й, а', en: 'and' }}\s)?${{
  ru: 'чтобы, чтоб, дабы, с тем чтобы, для того чтобы, затем чтобы, ради того чтобы',
  uk: 'щоб, аби, задля того щоб, для того щоб, з тим щоб',
  en: 'so that, so as to, in order to, to !him|her|them|us|me|the',
}}\s`

const AND: Words = {
  ru: 'и, а, но, ведь, поэтому, так, значит',
  uk: 'і, й, та, а, але, адже, тому, отже, так',
  en: 'and, so, as, since, because, but',
}

/** «Нам это даёт …», «для нас главное …»: for us, and not what somebody told us. */
const FOR_US = cased`^(?:${AND}\s)?(?:${{
  ru: 'нам, нашей стороне|команде|мастерской|студии|фирме|компании, для нас|меня, мне, с нашей стороны',
  uk: 'нам, нашій стороні|команді|майстерні|студії|фірмі|компанії, для нас|мене, мені, з нашого боку',
  en: 'for us|me, to us this|that|it, important|good|useful|handy to|for us|me, our side, it gives|gave|gets|got|saves|saved|lets us',
}})(?!\s(?:\p{Ll}+\s)?${{
  ru: `*писал|*писала|*писали, *звонил|*звонила|*звонили, *слал|*слала|*слали, ответил|ответила|ответили, сказал|сказала|сказали, обеща*, предлож*
    пообещ*, отказал*, показал|показала|показали, передал|передала|передали, не`,
  uk: `*писав|*писала|*писали, *дзвонив|*дзвонила|*дзвонили, *слав|*слала|*слали, відповів|відповіла|відповіли, сказав|сказала|сказали, обіця*, запропон*
    пообіця*, відмовив*, показав|показала|показали, передав|передала|передали, не`,
  en: 'not, no',
}})(?=[\s,:—–-])`

/** What we wanted of it: «хотим снять вопрос», «добивались согласия», «ради подписи», «без их выбора мы не начнём». */
const AIM = cased`^(?:${AND}\s)?(?:(?:${{ ru: 'это, так', uk: 'це, так', en: 'that, this, it, which, this|that way' }}\s)(?:[\p{Ll}-]+\s){0,3}${{
  ru: 'наш|наша|наше|наши|нашу|наших, нам, нас',
  uk: 'наш|наша|наше|наші|нашу|наших, нам, нас',
  en: 'our, us, we',
}}\s|(?:${{ ru: 'мы', uk: 'ми', en: 'we' }}\s)?(?:\p{Ll}+\s)?${{
  ru: `хотим|хотели|хотелось|хочется|хочу|хотел|хотела, добивались|добиваемся|добивался|добивалась, надеемся|надеялись|надеюсь|надеялся|надеялась
    рассчитываем|рассчитывали|рассчитываю, стремимся|стремились, стараемся, метили, нужно|надо|важно|нужен|нужна|нужны было|был|была|были
    ради, иначе, с целью, целью было, в надежде|расчете, с прицелом`,
  uk: `хочемо|хотіли|хотілося|хочеться|хочу|хотів|хотіла, домагалися|домагаємося|домагались, сподіваємося|сподівалися|сподіваюся|сподівались
    розраховуємо|розраховували, прагнемо|прагнули, намагаємося, цілили, потрібно|треба|важливо|потрібен|потрібна|потрібні було|був|була|були
    заради|задля, інакше, з метою, метою було, у|в|з надії|надією|розрахунку|розрахунком`,
  en: `wanted|want to|her|his|their|the|a|it|this, hoped|hope|hoping to|for, aiming|aimed to|for|at, meant to, needed|need to|her|his|their|the|a|it|this, were|was after
    in the hope of, with a view to, this|that|it|which lets|let|gets|got|saves|saved|gives|gave us|me, that way|so we !will|'ll, covers|saves|spares|gets|gives|keeps us, it covers|saves|spares|gets|gives|keeps us, now we can, we can now, so i can, for the sake of, otherwise, or else`,
}}|${{ ru: 'без', uk: 'без', en: 'without' }}\s[^,;.]{3,50}\s(?:${{ ru: 'бы, не начать', uk: 'би, б, не почати', en: "would, wouldn't, stands, we can't|cannot|won't|could|couldn't" }}|${{ ru: 'не', uk: 'не', en: '—' }}\s${WE_DO})|(?:${{
  ru: 'поэтому|потому|затем|для этого|за этим',
  uk: 'тому|затим|для цього|по це',
  en: 'which is why, that is why',
}})\s(?:${{ ru: 'и, мы', uk: 'і, й, ми', en: 'we' }}\s)\p{Ll}+)`
