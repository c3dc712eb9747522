export type { DeviceBox, DeviceOwner } from './device-box.ts'
export {
  contractsInDeviceBoxes,
  DEVICE_BOXES,
  openDeviceBox,
  wipeDeviceBox,
  wipeDeviceBoxesOf,
} from './device-box.ts'
