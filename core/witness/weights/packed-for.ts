import type { Language } from '../../language/language.ts'
import type { PackedWeights } from '../packed.ts'
import { en } from './en.ts'
import { ru } from './ru.ts'
import { uk } from './uk.ts'

const PACKED: Readonly<Record<Language, () => PackedWeights>> = { ru, uk, en }

/** The weights of a language; they are functions so that a program which never asks does not even read them. */
export const packedFor = (language: Language): PackedWeights => PACKED[language]()
