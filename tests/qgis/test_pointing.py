"""Virtual rasters that users of QGIS make: read where QGIS or the user vouches for them, else refused with the cure."""

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsProcessingException, QgsProcessingUtils
from tilewright.door import preferences

gdal.UseExceptions()


def raster(path):
    path.parent.mkdir(parents=True, exist_ok=True)
    target = gdal.GetDriverByName("GTiff").Create(str(path), 8, 8, 1, gdal.GDT_Byte)
    target.SetGeoTransform((500000, 10, 0, 5000000, 0, -10))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    target.SetProjection(reference.ExportToWkt())
    target.GetRasterBand(1).WriteArray(np.full((8, 8), 7, np.uint8))
    target = None
    return str(path)


def test_virtual_rasters_of_the_users_own(run, tmp_path):
    file = raster(tmp_path / "scenes" / "a.tif")

    def stacked(virtual):
        gdal.BuildVRT(str(virtual), [file]).FlushCache()
        made = run("stackrasters", INPUT=[str(virtual)], OUTPUT=str(tmp_path / "out.tif"))["OUTPUT"]
        return int(gdal.Open(made).ReadAsArray()[0, 0])

    assert stacked(QgsProcessingUtils.generateTempFilename("a.vrt")) == 7
    (tmp_path / "elsewhere").mkdir()
    with pytest.raises(
        QgsProcessingException, match=r"points to .* Where you trust it, add .*/scenes to what files may"
    ):
        stacked(tmp_path / "elsewhere" / "a.vrt")
    assert stacked(tmp_path / "a.vrt") == 7
    preferences.ALLOWED.write(str(tmp_path / "scenes"))
    try:
        assert stacked(tmp_path / "elsewhere" / "a.vrt") == 7
    finally:
        preferences.ALLOWED.write("")
