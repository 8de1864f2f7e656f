import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith } from '../cli/folder.ts'
import { touchline } from '../cli/terminal.ts'

const FILES = {
  'touchline.yml': 'company: { name: Студия, domain: studio.example }\n',
  'acme/client.md': '# Client card: Acme\n\n- Irina Petrova, CEO, irina@acme.example\n',
  'acme/emails/2026-11-01-hello.md': '---\ntype: email\n---\n\nHello\n',
  'roga/карточка-клиента.md': '# Карточка клиента: Рога\n\n- Вера Львова, директор, vera@roga.example\n',
}

const mail = (lines: readonly string[]): Buffer => Buffer.from(lines.join('\r\n'), 'latin1')

const PLAIN = [
  'From: "Irina Petrova" <irina@acme.example>',
  'To: Anna <anna@studio.example>',
  'Subject: Fwd: Re: Launch date #2',
  'Date: Thu, 19 Nov 2026 23:30:00 -0800',
  'Content-Type: text/plain; charset=utf-8',
  '',
  '# not a heading',
  '1. one',
  '',
  '> quoted',
  'answer_with_marks *so*',
]

async function imported(content: Buffer, ...args: string[]) {
  const folder = folderWith(FILES)
  writeFileSync(join(folder, 'in.eml'), content)
  const outcome = await touchline(folder, ['import', 'in.eml', '--locale', 'en', ...args])
  return { ...outcome, folder, read: (path: string) => readFileSync(join(folder, path), 'utf8') }
}

describe('a mail', () => {
  test.each([
    ['Thu, 19 Nov 2026 23:30:00 -0800', '2026-11-19'],
    ['Fri, 20 Nov 2026 00:15:00 +1300', '2026-11-20'],
    ['20 Nov 2026 23:59 +0300', '2026-11-20'],
    ['Fri, 20 Nov 2026 00:00:01 GMT', '2026-11-20'],
  ])('of %s is of the day that its writer had', async (date, day) => {
    const { stdout } = await imported(mail(PLAIN.map(line => (line.startsWith('Date:') ? `Date: ${date}` : line))))
    expect(stdout).toBe(`acme/emails/${day}-launch-date-2.md\n`)
  })

  test('goes to the letters of the client whose address it bears, and reads the same', async () => {
    const { stdout, stderr, status, read } = await imported(mail(PLAIN))
    expect([stdout, stderr, status]).toEqual(['acme/emails/2026-11-19-launch-date-2.md\n', '', 0])
    expect(read('acme/emails/2026-11-19-launch-date-2.md')).toBe(`---
type: email
lang: en
client: Acme
direction: in
date: 2026-11-19
from: Irina Petrova <irina@acme.example>
to: Anna <anna@studio.example>
subject: "Fwd: Re: Launch date #2"
---

\\# not a heading
1\\. one

> quoted

answer_with_marks \\*so\\*
`)
  })

  test('that is imported again is left alone; another one of the same day and subject is not', async () => {
    const { folder, stdout } = await imported(mail(PLAIN))
    expect(await touchline(folder, ['import', 'in.eml', '--locale', 'en'])).toEqual({
      stdout: '',
      stderr: `${stdout.trim()}:12: this mail is here already, nothing was written\n`,
      status: 0,
    })
    writeFileSync(join(folder, 'in.eml'), mail([...PLAIN.slice(0, 6), 'Another thing.']))
    const again = await touchline(folder, ['import', 'in.eml', 'in.eml'])
    expect(again.stdout).toBe('acme/emails/2026-11-19-launch-date-2-2.md\n')
  })

  test('is called as the letters beside it are', async () => {
    const folder = folderWith({ ...FILES, 'acme/emails/Letter 01.11.26 hello.md': '---\ntype: email\n---\n\nHello\n' })
    rmSync(join(folder, 'acme/emails/2026-11-01-hello.md'))
    writeFileSync(join(folder, 'in.eml'), mail(PLAIN))
    const { stdout } = await touchline(folder, ['import', 'in.eml'])
    expect(stdout).toBe('acme/emails/Letter 19.11.26 launch date 2.md\n')
  })

  test('of ours is told by the domain; a folder for letters is made beside the card, in its language', async () => {
    const ours = mail([
      'From: anna@studio.example',
      'To: =?utf-8?B?0JLQtdGA0LA=?= <vera@roga.example>',
      'Subject: =?windows-1251?B?1+Xw8uXm?=',
      'Content-Type: text/plain; charset=windows-1251',
      '',
      '\xc2\xe5\xf0\xe0, \xe4\xee\xe1\xf0\xfb\xe9 \xe4\xe5\xed\xfc!',
    ])
    const { stdout, read } = await imported(ours)
    expect(stdout).toBe('roga/письма/чертеж.md\n')
    expect(read('roga/письма/чертеж.md')).toContain('direction: out')
    expect(read('roga/письма/чертеж.md')).toContain('Вера, добрый день!')
  })

  test('in HTML keeps lists, tables and links to the web; pictures, scripts and the names of files stay harmless', async () => {
    const html =
      '<p>Hi <b>you</b></p><ul><li>one</li></ul><table><tr><th>a</th></tr><tr><td>1</td></tr></table><a href="javascript:x()">bad</a> <a href="https://a.example">good</a><img src="http://t.example/1.gif"><script>x()</script>'
    const { read } = await imported(
      mail([
        ...PLAIN.slice(0, 4),
        'Content-Type: multipart/mixed; boundary=b',
        '',
        '--b',
        'Content-Type: text/html',
        '',
        html,
        '--b',
        'Content-Type: application/pdf',
        'Content-Disposition: attachment; filename="../[plan](x).pdf"',
        '',
        'abc',
        '--b--',
      ]),
    )
    const text = read('acme/emails/2026-11-19-launch-date-2.md')
    expect(text.split('---\n\n')[1]).toBe(
      'Hi **you**\n\n- one\n\n| a |\n| - |\n| 1 |\n\nbad [good](https://a.example)\n\n**Attachments:**\n\n- ../ plan (x).pdf (4 B)\n',
    )
  })

  test('of nobody known asks whose it is; a name answers', async () => {
    const stranger = mail(
      PLAIN.map(line => line.replaceAll('acme.example', 'other.example').replace('Irina Petrova', 'Z')),
    )
    const { stderr, status } = await imported(stranger)
    expect([stderr, status]).toEqual([
      'in.eml: whose mail is this? no client card holds its addresses; add --client NAME\n',
      2,
    ])
    expect((await imported(stranger, '--client', 'рога')).stdout).toBe('roga/письма/2026-11-19-launch-date-2.md\n')
    expect((await imported(stranger, '--client', 'nobody')).stderr).toContain(
      'there is neither a folder nor a client "nobody"',
    )
  })
})

describe('hostile mail', () => {
  const head = ['From: irina@acme.example', 'Subject: x']
  const html = (body: string) => mail([...head, 'Content-Type: text/html', '', body])

  test.each([
    ['no mail at all', mail(['hello'])],
    [
      'parts nested without end',
      mail([
        ...head,
        ...Array.from({ length: 3000 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}`),
      ]),
    ],
    ['a header without end', mail([...head, `X: ${'a'.repeat(1_000_000)}`, '', 'x'])],
    ['tags nested without end', html('<div>'.repeat(200_000))],
    ['emphasis never closed', html('<b><p>'.repeat(100_000))],
  ])('%s: a line, and no file', async (_, content) => {
    const { stderr, status, folder } = await imported(content)
    expect(stderr).toMatch(/^in\.eml: [^\n]+\n$/u)
    expect(status).toBe(2)
    expect(existsSync(join(folder, 'acme/emails/x.md'))).toBe(false)
  })

  test('an unknown charset and broken base64 are read as far as they go', async () => {
    const odd = mail([
      ...head,
      'Content-Type: text/plain; charset=x-klingon',
      'Content-Transfer-Encoding: base64',
      '',
      'SGVsbG8=!!!%%%',
    ])
    const { status, read } = await imported(odd)
    expect(status).toBe(0)
    expect(read('acme/emails/x.md')).toContain('Hello')
  })
})
