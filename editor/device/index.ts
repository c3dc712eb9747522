export type { DeviceBox, DeviceOwner } from './device-box.ts'
export { openDeviceBox, wipeDeviceBox } from './device-box.ts'
