declare module 'petrovich' {
  interface Named {
    readonly gender: 'male' | 'female' | 'androgynous'
    readonly first?: string
    readonly middle?: string
    readonly last?: string
  }
  export default function petrovich(person: Named, form: string): Named
}
