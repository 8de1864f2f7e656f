import { normalized, wordsOf } from '../../language/segment.ts'
import { spoken, wordSet } from '../../language/spoken.ts'
import { isInside, spanOf } from '../../markdown/span.ts'
import type { Act, Document, Sentence } from '../model.ts'

/** Slang of the makers that nothing beside it explains, one a block; none where the client speaks so himself, or among makers. */
export function jargonOf(document: Document): Act[] {
  const told = new Set<number>()
  const found = document.sentences.flatMap(sentence => {
    if (sentence.quoted || told.has(sentence.block) || signs(document, sentence)) return []
    const act = sentence.acts.find(isBare(sentence)) ?? shopTalkIn(sentence)
    if (!act) return []
    told.add(sentence.block)
    return [act]
  })
  return document.kind !== 'email' && (found.length > SHOP_TALK || CODE_HOST.test(document.text)) ? [] : found

  function isBare(sentence: Sentence): (act: Act) => boolean {
    return act => act.name === 'jargon' && isUnexplained(sentence, act)
  }

  function isUnexplained(sentence: Sentence, act: Act): boolean {
    return !isName(document, sentence, act) && !isExplained(document, sentence, act) && !clientSays(document, act)
  }

  /** "We re-weighted the GCPs and re-ran the dense matching": words and short forms of a trade, two of them or more in one sentence of a letter. */
  function shopTalkIn(sentence: Sentence): Act | undefined {
    if (document.kind !== 'email' || document.blocks[sentence.block]?.kind !== 'paragraph') return undefined
    const words = sentence.acts.filter(act => act.name === 'shopWord')
    // Short forms alone may be names: a word of the trade stands beside them.
    if (words.length === 0) return undefined
    const marks = [...words, ...shortFormsIn(document, sentence)].filter(
      act => isUnexplained(sentence, act) && !isTheMatter(document, act),
    )
    const told = new Set(marks.map(({ span }) => normalized(document.text.slice(span.start, span.end))))
    return told.size > 1 ? marks.sort((a, b) => a.span.start - b.span.start)[0] : undefined
  }
}

/** "Joel Abernathy, CPA": what somebody is stands behind his name. */
const signs = (document: Document, { span, words }: Sentence): boolean =>
  document.kind === 'email' &&
  document.signature !== undefined &&
  span.start >= document.signature.start &&
  words <= SIGNED

const SIGNED = 8

/** «Лаура Бек, аналитик»: in Cyrillic, a capital in the midst of a sentence tells a name. */
const isName = ({ text, language }: Document, sentence: Sentence, { span }: Act): boolean =>
  language !== 'en' && span.start > sentence.span.start && TITLED.test(text.slice(span.start, span.end))

const TITLED = /^\p{Lu}\p{Ll}/u

/** Minutes with more of it are makers' own talk: everybody at that table knows the words. */
const SHOP_TALK = 3
const CODE_HOST = /\/\/(?:www\.)?(?:github|gitlab|bitbucket)\./u

const STEM = 4

/** A word that begins alike stands in a quotation. */
function clientSays({ blocks, text }: Document, { span }: Act): boolean {
  const stem = normalized(text.slice(span.start, Math.min(span.end, span.start + STEM)))
  return blocks.some(({ quoted, prose }) => quoted && wordsOf(prose.text).some(word => word.norm.startsWith(stem)))
}

/** In brackets behind plain words, or with brackets, a dash or "that is" behind it. */
const isExplained = ({ text }: Document, sentence: Sentence, { span }: Act): boolean =>
  OPENS.test(text.slice(sentence.span.start, span.start)) || EXPLAINS.test(text.slice(span.end, sentence.span.end))

const OPENS = spoken`\p{L}[^\p{L}(]*\([^)]*$|(?:${{
  ru: 'так называем*, то есть',
  uk: 'так зван*, тобто',
  en: 'so-called, that is',
}}|i\.e\.),? [^\p{L}\p{N}]*$`

const EXPLAINS = spoken`^[\s*_"»”)\x60]{0,4}(?:\p{L}+ )?[*_]{0,2}(?:\([^)]*\p{L}|[—–] \p{Ll}+ \p{L}|- \p{Ll}+ \p{L}|, (?:т\. ?е\.|i\.e\.|${{
  ru: 'то есть, это, иначе|проще говоря, другими|иными словами, или попросту',
  uk: 'тобто, цебто, себто, це, простіше|інакше кажучи, іншими словами, чи просто',
  en: 'that is !why|how|when, meaning, in other words, or rather, which means',
}}))`

/** What the letter says before its first sentence, in a subject or a heading, both sides know. */
const isTheMatter = ({ text, title }: Document, { span }: Act): boolean =>
  !isInside(span, title) &&
  normalized(text.slice(title.start, title.end)).includes(normalized(text.slice(span.start, span.end)))

const SHORT_FORM = /(?<![\p{L}\p{N}-])\p{Lu}{2,5}s?(?![\p{L}\p{N}])/gu

/** Short forms that everybody writes. */
const KNOWN = wordSet({
  ru: `
    ндс, инн, кпп, ооо, оао, зао, пао, ао, ип, тз, кп, ттн, упд, огрн, бик, рф, сша, ес, снг, мск, спб, гост, снип, ту, мфц, мчс, гибдд, гаи
    жкх, тсж, ук, жк, тц, бц, трц, смс, сми, вуз, егэ, осаго, каско, дтп, сто, азс, то, пдд, отк, чоп, сб, фио, др, нг, зп, дмс, омс, узи, мрт, кт
    экг, спа, фнс, пфр, цб, ржд, мкад, кад, тк, чп, акб, уф, пвх, мдф, дсп, лдсп, осб, эдо, эцп, нии, дк, тюз, мхат, гэс, аэс, тэц, лэп, чс, чпу
    снт, гск, сро, бти, егрн, хвс, гвс, ту, от, по, до, на, не, но, да, нет, все, вы, мы
  `,
  uk: `
    пдв, єдрпоу, іпн, тов, фоп, прат, ат, тз, кп, ттн, дсту, дбн, цнап, дснс, жкг, осбб, жк, тц, бц, трц, смс, змі, зво, зно, нмт, дтп, сто, азс
    то, пдр, піб, зп, узд, мрт, кт, екг, спа, дпс, пфу, нбу, уз, зсу, сша, єс, акб, пвх, мдф, дсп, лдсп, осб, чпк, гес, аес, тец, леп, бти, дк, ту
    від, по, до, на, не, та, ні, так, усе, ви, ми
  `,
  en: `
    pdf, cd, dvd, tv, pc, id, url, usb, gps, vat, hr, it, ceo, cfo, cto, coo, cv, faq, led, lcd, gp, mp, vip, suv, hgv, atm, kpi, ngo, uk, us, usa, eu
    un, am, pm, ok, diy, bbq, sms, mms, gdpr, iban, bic, sepa, vin, mot, nhs, bbc, rsvp, ps, pps, fyi, asap, eta, tbc, tba, nb, po, box, agm, egm, hq
    pr, qr, wc, ac, dc, dj, mc, pin, sim, isbn, iso, en, din, bs, ce, plc, ltd, llc, inc, gmbh, ag, bv, sa, ny, la, ral, ncs, rgb, hd, uhd, hdmi, mdf
    pvc, uv, lpg, lng, ev, spf, oap, pta, ymca, ups, dhl, dpd, gls, tnt, ii, iii, iv, vi, vii, viii, ix, xi, xii, xl, xxl, the, and, not, no, yes, we, you
    jpg, png, jpeg, tiff, svg, zip, doc, docx, xls, xlsx, csv, html, www, app, pos, crm, erp, mr, mrs, dr, st, rd, ave, mon, tue, wed, thu, fri, sat, sun
    jan, feb, mar, apr, may, jun, jul, aug, sep, oct, nov, dec, nsw, vic, qld, bc, ab, sk, eur, usd, gbp, uah, rub, cad, aud, km, kg, mm, cm, kw, kwh, khz
    hz, db, mb, gb, tb, mdf, osb, ip, ids, am, ai, vr, ar, xi, mri, ct, er, dna, gm, rv, atv, abs, cctv, hi-fi, cia, fbi, nasa, unesco, wifi, ipad
  `,
})

/** Short forms that not everybody knows, as marks of shop talk. */
function shortFormsIn({ text }: Document, { span }: Sentence): Act[] {
  const words = text.slice(span.start, span.end)
  if (words === words.toUpperCase()) return []
  return [...words.matchAll(SHORT_FORM)]
    .filter(([form]) => !KNOWN.has(normalized(form.replace(/(?<=\p{Lu})s$/u, ''))))
    .map(({ 0: form, index }) => ({
      name: 'shopWord',
      span: spanOf(span.start + index, span.start + index + form.length),
    }))
}
