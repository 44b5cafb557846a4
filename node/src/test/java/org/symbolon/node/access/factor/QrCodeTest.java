package org.symbolon.node.access.factor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

  private static final int SCALE = 4;
  private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");

  @Test
  void aReaderFindsTheTextInTheDrawing() throws Exception {
    String text = "otpauth://totp/Symbolon:ada?secret=MZXW6YTBOI&issuer=Symbolon";
    var drawing = QrCode.of(text);
    int width = drawing.size() * SCALE;
    int[] pixels = new int[width * width];
    Arrays.fill(pixels, 0xffffff);
    var runs = RUN.matcher(drawing.path());
    while (runs.find()) {
      int length = Integer.parseInt(runs.group(3));
      assertThat(runs.group(4)).isEqualTo(runs.group(3));
      for (int y = 0; y < SCALE; y++) {
        int from =
            (Integer.parseInt(runs.group(2)) * SCALE + y) * width
                + Integer.parseInt(runs.group(1)) * SCALE;
        Arrays.fill(pixels, from, from + length * SCALE, 0);
      }
    }
    var picture =
        new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, width, pixels)));
    assertThat(new QRCodeReader().decode(picture).getText()).isEqualTo(text);
  }
}
