package org.sanxiang.files;

import java.awt.geom.AffineTransform;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held when it took a picture (EXIF, tag 274).
 *
 * @param orientation from 1, upright, to 8
 */
record Turn(int orientation) {

    static final Turn NONE = new Turn(1);

    private static final int START = 0xffd8;
    private static final int APPLICATION = 0xffe1;
    private static final int SCAN = 0xffda;
    private static final int EXIF = 6;
    private static final int TAG = 0x0112;
    private static final int FIELD = 12;

    /** Reads no more than the beginning of a JPEG; any other content is upright. */
    static Turn of(InputStream content) throws IOException {
        DataInputStream in = new DataInputStream(content);
        try {
            if (in.readUnsignedShort() != START) {
                return NONE;
            }
            for (int marker = in.readUnsignedShort(); marker != SCAN && marker > 0xff00; marker = in.readUnsignedShort()) {
                byte[] segment = in.readNBytes(in.readUnsignedShort() - 2);
                if (marker == APPLICATION && segment.length > EXIF && segment[0] == 'E' && segment[1] == 'x') {
                    return read(ByteBuffer.wrap(segment, EXIF, segment.length - EXIF).slice());
                }
            }
            return NONE;
        } catch (EOFException | IndexOutOfBoundsException | IllegalArgumentException broken) {
            return NONE;
        }
    }

    private static Turn read(ByteBuffer exif) {
        exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = exif.getInt(4);
        int fields = exif.getShort(directory) & 0xffff;
        for (int field = 0; field < fields; field++) {
            int at = directory + 2 + field * FIELD;
            if ((exif.getShort(at) & 0xffff) == TAG) {
                int orientation = exif.getShort(at + 8);
                return orientation >= 1 && orientation <= 8 ? new Turn(orientation) : NONE;
            }
        }
        return NONE;
    }

    boolean isSideways() {
        return orientation > 4;
    }

    /** What puts a picture of this size upright, its corner at the origin. */
    AffineTransform of(int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
