export { type ConfiguredHook, readHooks } from './hooks.ts'
export { sendWebhooks, signedHeaders, type WebhookOutcome } from './send-webhooks.ts'
