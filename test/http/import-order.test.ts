import { expect, it } from 'vitest'

// The command line loads the model long before the HTTP door, and so may a host.
it('describes its routes when the model was loaded first', async () => {
  await import('../../src/model/answer.ts')
  await import('../../src/model/report.ts')
  const { createApp } = await import('../../src/http/app.ts')
  const { createFakeIndex } = await import('../support/fake-index.ts')
  const response = await createApp({ index: createFakeIndex() }).request('/openapi.json')
  const named = (name: string) => ({ schema: { $ref: `#/components/schemas/${name}` } })
  expect(await response.json()).toHaveProperty(['paths', '/v1/ask', 'post'], {
    summary: 'Ask a question',
    requestBody: { required: true, content: { 'application/json': named('AskRequest') } },
    responses: expect.objectContaining({
      200: expect.objectContaining({ content: { 'application/json': named('Answer') } }),
      400: expect.objectContaining({ content: { 'application/problem+json': named('Problem') } }),
    }),
  })
})
