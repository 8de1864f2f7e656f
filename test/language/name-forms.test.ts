import { expect, test } from 'vitest'
import { isNameForm } from '../../core/language/names/forms.ts'

const pairs = (list: string): [string, string][] =>
  list.split(',').map(pair => pair.trim().split(' ') as [string, string])

test.each(
  pairs(`вере вера, верой вера, марии мария, любовью любовь, андреем андрей, игоря игорь, илье илья, павла павел, льва лев,
    глебу глеб, юрием юрий, лапиной лапина, носовым носов, толстую толстая, угла угол, лесного лесной, гаянэ гаянэ,
    ользі ольга, олеже олег, антона антін, федору федір, марією марія, сергієві сергій, петренкові петренко, кравця кравець,
    білецького білецький, ігорем ігор, іллі ілля, вікторіє вікторія, олексієві олексій, дмитрові дмитро, миколі микола,
    tom's tom, ashby ashby`),
)('%s is %s in some case', (word, name) => {
  expect(isNameForm(word, name)).toBe(true)
})

test.each(
  pairs(`мария марина, мариной мария, лапиной лапин, верю вера, верно вера, олеся олег, павлова павел, романенко роман,
    іванна іван, іваненко іван, tommy tom, toms tom`),
)('%s is not %s', (word, name) => {
  expect(isNameForm(word, name)).toBe(false)
})
