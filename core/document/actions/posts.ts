import { cased, spoken } from '../../language/spoken.ts'
import { HOUSES, POSTS, POSTS_BEHIND_THE } from '../../lexicon/word-lists.ts'

/** «Главному инженеру выдать чертёж», "the steeplejack to open the frame": a post, and what whoever holds it does. */
const BY_POST = spoken`^((?:${{ ru: '*ый, *ий, *ой, *ая, *ому, *ему', uk: '*ий, *ій, *ому, *ему, *на, *ша', en: '—' }}\s){0,2}?${POSTS}(?:\s\p{Ll}{3,}){0,2}?)\s+${{
  ru: '{inf}, *ет, *ёт, *ит, *ется, *ится',
  uk: '{inf}, *ає, *ує, *ить, *їть, *є, *ше, *ться',
  en: '—',
}}(?=\s|$|,)|^[Tt]he\s((?:[\p{L}'’-]+\s){0,2}?${POSTS_BEHIND_THE})\s${{ ru: '—', uk: '—', en: 'to !be|the|a|an, will, shall, *s the|a|an|his|her|its|their|our|your|all|both|it|them|us|up|out' }}`

/** "The Clerk of Works to order the oak": capital letters and an article; whoever it is, he is to do something. */
const BY_TITLE = cased`^[Tt]he\s(\p{Lu}[\p{L}'’-]+(?:\s(?:${{ ru: '—', uk: '—', en: 'of, and, for, the, of the, and the' }}\s)?\p{Lu}[\p{L}'’-]+){0,4})\sto\s(?!be\s)\p{Ll}`

/** «Пекарня «Паляниця» дає …», «… — администрация парка», "Harcourt Dental's reception hands out …": a house, and what it does or nothing else. */
const BY_HOUSE = cased`(?:^|[—–:;,|/]\s|\s-\s)((?:\p{L}+(?:${{ ru: '*ая, *ый, *ий, *ое', uk: '*а, *ий, *ій, *е', en: '—' }})\s)?${HOUSES}(?:\s(?:[«"“][^»"”]{2,40}[»"”]|[\p{L}-]{3,})){0,2}?)(?:\s${{
  ru: '*ает, *яет, *ует, *ёт, *ит, *ется, *ится',
  uk: '*ає, *яє, *ує, *ить, *їть, *є, *ше, *ться',
  en: '—',
}}\s|\s*(?:$|[—–,;|/]|\s-\s))|^((?:[\p{L}'’&-]+\s){0,3}[\p{L}&-]+['’]s?\s(?:\p{L}+\s){0,2}?${HOUSES})(?:\s(?!to be)${{ ru: '—', uk: '—', en: 'to, will, *s' }}\s|\s*(?:$|[—–,;:|/]|\s-\s))|[—–:;,|/]\s((?:[\p{L}'’&-]+\s){0,2}[\p{L}&-]+['’]s?\s(?:\p{L}+\s){0,2}?${HOUSES})\s*(?:$|[—–,;|/])`

/** Who does it, known by a post or a house and not by a name. */
export function postWhoDoes(text: string): string | undefined {
  const post = BY_POST.exec(text)
  return post?.[1] ?? post?.[2] ?? BY_TITLE.exec(text)?.[1] ?? BY_HOUSE.exec(text)?.slice(1).find(Boolean)
}
