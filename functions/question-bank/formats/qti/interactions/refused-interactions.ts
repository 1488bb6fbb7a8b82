/** Interactions that no kind of question here stands for, by what people call them. */
export const refusedInteractions: Readonly<Record<string, { vi: string; en: string }>> = {
  hotspotInteraction: { vi: 'chọn vùng trên hình', en: 'choosing a spot in a picture' },
  selectPointInteraction: { vi: 'chọn điểm trên hình', en: 'choosing a point in a picture' },
  graphicOrderInteraction: { vi: 'sắp xếp trên hình', en: 'ordering in a picture' },
  graphicAssociateInteraction: { vi: 'nối điểm trên hình', en: 'linking spots in a picture' },
  graphicGapMatchInteraction: { vi: 'kéo thả vào hình', en: 'placing labels in a picture' },
  positionObjectInteraction: { vi: 'đặt vật vào hình', en: 'placing objects in a picture' },
  positionObjectStage: { vi: 'đặt vật vào hình', en: 'placing objects in a picture' },
  sliderInteraction: { vi: 'thanh trượt', en: 'a slider' },
  mediaInteraction: { vi: 'nghe hoặc xem phim', en: 'sound or film' },
  drawingInteraction: { vi: 'vẽ hình', en: 'drawing' },
  uploadInteraction: { vi: 'nộp tệp', en: 'uploading a file' },
  endAttemptInteraction: { vi: 'gợi ý hoặc kết thúc lượt làm', en: 'a hint or ending the attempt' },
  customInteraction: { vi: 'tương tác riêng của hệ thống khác', en: 'a custom interaction' },
  portableCustomInteraction: {
    vi: 'tương tác lập trình riêng (PCI)',
    en: 'a portable custom interaction (PCI)',
  },
};
