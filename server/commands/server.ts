import type { Command } from '../call.ts'

const TRANSPORT = { ru: 'связь с редактором', uk: 'зв’язок із редактором', en: 'the line to the editor' }

export const SERVER: Command = {
  takes: '',
  summary: {
    ru: 'языковой сервер для редактора',
    uk: 'мовний сервер для редактора',
    en: 'the language server, for any editor',
  },
  options: {
    stdio: {
      summary: {
        ru: `${TRANSPORT.ru}: stdin и stdout`,
        uk: `${TRANSPORT.uk}: stdin і stdout`,
        en: `${TRANSPORT.en}: stdin and stdout`,
      },
    },
    'node-ipc': {
      summary: {
        ru: `${TRANSPORT.ru}: IPC от Node`,
        uk: `${TRANSPORT.uk}: IPC від Node`,
        en: `${TRANSPORT.en}: Node's IPC`,
      },
    },
    socket: {
      takes: 'PORT',
      summary: { ru: `${TRANSPORT.ru}: сокет`, uk: `${TRANSPORT.uk}: сокет`, en: `${TRANSPORT.en}: a socket` },
    },
    pipe: {
      takes: 'NAME',
      summary: { ru: `${TRANSPORT.ru}: канал`, uk: `${TRANSPORT.uk}: канал`, en: `${TRANSPORT.en}: a pipe` },
    },
    clientProcessId: {
      takes: 'PID',
      summary: {
        ru: 'кончить работу вместе с этим процессом',
        uk: 'завершити роботу разом із цим процесом',
        en: 'end together with this process',
      },
    },
  },
  run: async call => {
    const { serve } = await import('../lsp/server.ts')
    return serve(call)
  },
}
