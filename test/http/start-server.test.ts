import { expect, it } from 'vitest'
import { startServer } from '../../src/http/start-server.ts'

it('lets an answer under way finish before it stops', async () => {
  let finish = (_: Response) => {}
  let arrived = () => {}
  const underWay = new Promise<void>((resolve) => {
    arrived = resolve
  })
  const fetchSlowly = () => {
    arrived()
    return new Promise<Response>((resolve) => {
      finish = resolve
    })
  }
  const server = await startServer({ fetch: fetchSlowly, host: '127.0.0.1', port: 0 })
  const answer = fetch(server.url)
  await underWay
  const stopped = server.stop()
  await expect(fetch(server.url)).rejects.toThrow()
  finish(new Response('done'))
  expect(await (await answer).text()).toBe('done')
  await stopped
})

it('says that a port is taken', async () => {
  const fetchNothing = () => new Response()
  const first = await startServer({ fetch: fetchNothing, host: '127.0.0.1', port: 0 })
  const port = Number(new URL(first.url).port)
  await expect(startServer({ fetch: fetchNothing, host: '127.0.0.1', port })).rejects.toThrow(
    `Port ${port} on 127.0.0.1 is in use`,
  )
  await first.stop()
})
