import type { Word } from '../../language/segment.ts'
import { whole, wordSet } from '../../language/spoken.ts'
import { sameName } from './names.ts'

/** "Will the machines last", «Слава машинам», "Rose beds": the first word of an item has its capital anyway; a name is followed by a mark, a surname or what its bearer does. */
export function isPlainWord([first, next, then]: readonly Word[], name: string): boolean {
  if (!ALSO_WORDS.has(first!.norm) || !next || next.parted || next.capital) return false
  if (sameName(next.norm, name)) return false
  return !(DOES.test(next.norm) && (!/^[a-z]/u.test(next.norm) || !then || BEHIND_VERB.has(then.norm)))
}

/** Names that are words of the language as well. */
const ALSO_WORDS = wordSet({
  ru: `
    роза, розы, розу, роз, вера, веры, веру, вере, надежда, надежды, надежду, любовь, любви, слава, славы, славу, лев, льва, майя, лилия, лилии, света, свету
    мила, злата, рада, люба, марк, тихон, ясна, роман, романа, романы, виктория, виктории, победа, клим, мир, зоря
  `,
  uk: `
    роза, троянда, троянди, віра, віри, віру, надія, надії, надію, любов, любові, слава, слави, славу, лев, лева, лілія, лілії, світлана, мила, злата
    рада, ради, раду, роман, романи, роману, вікторія, вікторії, зоря, зорі, калина, калини, соломія, мирослава, марка
  `,
  en: `
    will, mark, rose, bill, grace, may, april, june, art, faith, hope, joy, ivy, lily, daisy, dean, frank, grant, jack, rob, sue, pat, drew, guy, ray, rich
    summer, dawn, dale, cliff, glen, heath, brook, penny, victor, chase, hunter, mason, carter, miles, iris, olive, ruby, pearl, crystal, chuck, wade
    skip, max, bob, nick, pip, stew, gene, wren, robin, jade, amber, hazel, holly, heather, poppy, autumn, sterling, chance, drew, josh, basil, reed
  `,
})

/** «Показывает», "shows": what somebody does, by its ending. */
const DOES = whole({
  ru: '*ет, *ит, *ют, *ут, *ат, *ят, *ется, *ится',
  uk: '*є, *ить, *їть, *ає, *ють, *уть, *ать, *ять, *ється, *иться',
  en: '*s',
})

const BEHIND_VERB = wordSet({
  ru: '—',
  uk: '—',
  en: 'the, a, an, us, our, his, her, how, what, why, where, who, through, on, it, them, about, up, out, down, both, all, each, two, three, and, with',
})
