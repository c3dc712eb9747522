export type { DeviceBox, DeviceOwner } from './device-box.ts'
export {
  DEVICE_BOXES,
  openDeviceBox,
  wipeDeviceBox,
} from './device-box.ts'
