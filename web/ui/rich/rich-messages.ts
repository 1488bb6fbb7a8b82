/** Words around images and tables in questions. */
export const richMessages = {
  enlarge: { vi: 'Phóng to', en: 'Enlarge' },
  image: { vi: 'Hình', en: 'Image' },
  noImage: { vi: 'Không hiển thị được hình', en: 'The image cannot be shown' },
  larger: { vi: 'Phóng to thêm', en: 'Larger' },
  smaller: { vi: 'Thu nhỏ', en: 'Smaller' },
  close: { vi: 'Đóng', en: 'Close' },
  table: { vi: 'Bảng, cuộn ngang được', en: 'Table, scrolls sideways' },
} as const;
